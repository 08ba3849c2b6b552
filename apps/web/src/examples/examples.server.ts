/**
 * The examples are for those who build Parvis: a town's own server never shows them. Read when asked, through a name
 * of its own: a bundler that knows the mode of the build would answer in the server's place.
 */
export function areExamplesServed(): boolean {
  const { env } = process;
  return env['NODE_ENV'] !== 'production';
}
