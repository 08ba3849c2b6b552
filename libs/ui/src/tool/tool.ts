/** The five tools of the square. Each has one accent, set by its class on a part and read by everything inside it. */
export const tools = ['budget', 'assembly', 'consultation', 'webinar', 'data'] as const;

export type Tool = (typeof tools)[number];

export function toolClass(tool: Tool | undefined): string | undefined {
  return tool === undefined ? undefined : `tool-${tool}`;
}
