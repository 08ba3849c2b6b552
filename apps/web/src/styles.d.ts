/** Style sheets of the libraries: imported for their effect, named by tsconfig.base.json. */
declare module '@parvis/*/styles';
