import type { Tool } from '@parvis/ui';

/** What a route tells the frame and the server about itself (`export const handle`). */
export interface PageHandle {
  /** The page holds a form or something about one person: no cache may keep it. */
  readonly private?: true;
  /** The page brings its own landmarks: no frame goes around it. */
  readonly bare?: true;
  /** Addresses of the modules that the page runs: `import script from './x.browser?worker&url'`. Most pages run none. */
  readonly scripts?: readonly string[];
  /** The page is a tool that works in the browser: its scripts may weigh as much as a ballot's (ux.md, budgets). */
  readonly interactive?: true;
  /** The tool whose accent the page carries. */
  readonly tool?: Tool;
  /** The entry of the main navigation under which the page stands. */
  readonly nav?: 'budgets' | 'record' | 'trial';
}

/** Deeper routes have the last word. */
export function handlesOf(handles: readonly unknown[]): PageHandle {
  return Object.assign({}, ...handles.filter((handle) => typeof handle === 'object' && handle !== null)) as PageHandle;
}
