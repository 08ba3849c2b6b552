// @ts-check
// Licence expressions of package.json, read as SPDX writes them: names, AND, OR, WITH, parentheses.

/**
 * @param {string} expression
 * @param {(name: string) => boolean} allows
 * @returns {boolean} whether the licensee can use it under allowed licences only: one side of an OR is enough
 */
export function isAllowed(expression, allows) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  /** @returns {boolean} */
  const either = () => {
    let allowed = both();
    while (tokens[at]?.toUpperCase() === 'OR') {
      at += 1;
      allowed = both() || allowed;
    }
    return allowed;
  };
  /** @returns {boolean} */
  const both = () => {
    let allowed = one();
    while (tokens[at]?.toUpperCase() === 'AND') {
      at += 1;
      allowed = one() && allowed;
    }
    return allowed;
  };
  /** @returns {boolean} */
  const one = () => {
    const token = tokens[at++];
    if (token === undefined) return false;
    if (token === '(') {
      const allowed = either();
      return tokens[at++] === ')' && allowed;
    }
    if (tokens[at]?.toUpperCase() !== 'WITH') return allows(token);
    // An exception only ever permits more than the licence it is attached to.
    at += 2;
    return allows(token);
  };
  const allowed = either();
  return allowed && at === tokens.length;
}
