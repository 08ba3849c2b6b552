// @ts-check
// How tests are told where their PostgreSQL is.

/**
 * @param {Readonly<Record<import('./cluster.mjs').Role, string>>} urls
 * @returns {Record<string, string>}
 */
export const testEnvironment = (urls) => ({
  PARVIS_TEST_SUPERUSER_URL: urls.superuser,
  PARVIS_TEST_OWNER_URL: urls.owner,
  PARVIS_TEST_APP_URL: urls.app,
  PARVIS_TEST_SEAL_URL: urls.seal,
});
