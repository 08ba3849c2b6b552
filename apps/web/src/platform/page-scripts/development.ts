/**
 * While developing, Vite's React plugin makes every component that reaches a browser ask for its refresh runtime, and throw without it.
 * Here an edit reloads the page, so nothing has to be refreshed in place: this says that the runtime is there, before the page's scripts.
 */
Object.assign(window, {
  __vite_plugin_react_preamble_installed__: true,
  $RefreshReg$: () => undefined,
  $RefreshSig$: () => (component: unknown) => component,
});
