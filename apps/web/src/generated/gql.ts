/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Frame {\n    territory {\n      slug\n      name\n      residents\n      languages\n      defaultLanguage\n      timeZone\n      isDemonstration\n      themeHref\n      helpDesk {\n        phone\n        email\n        address\n        openingHours\n      }\n    }\n    viewer {\n      email\n      roles\n    }\n  }\n": typeof types.FrameDocument,
    "\n  query Deployment {\n    territories {\n      id\n      slug\n      name\n      kind\n      residents\n      defaultLanguage\n      languages\n      isDemonstration\n      path\n    }\n  }\n": typeof types.DeploymentDocument,
    "\n  query Home {\n    territory {\n      slug\n      name\n      residents\n      districts {\n        slug\n        name\n        residents\n      }\n    }\n    budgets(first: 20) {\n      nodes {\n        id\n        slug\n        title\n        edition\n        phase\n        envelope {\n          ...MoneyText\n        }\n        votingOpens\n        votingCloses\n        eligibility\n        ballotCount\n        phases {\n          name\n          opens\n          closes\n        }\n        projects(first: 1) {\n          totalCount\n        }\n        officialCount {\n          id\n          countedAt\n          selected {\n            id\n            slug\n            title\n            cost {\n              ...MoneyText\n            }\n            milestone {\n              state\n              spent {\n                ...MoneyText\n              }\n              revisedCost {\n                ...MoneyText\n              }\n              progressPercent\n              monthsLate\n              note\n            }\n          }\n        }\n      }\n    }\n    recordEntries(first: 3) {\n      nodes {\n        index\n        at\n        sentence\n        fingerprint\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query DistrictProjects($budget: String!) {\n    budget(slug: $budget) {\n      projects(first: 100) {\n        totalCount\n        nodes {\n          district {\n            slug\n          }\n        }\n      }\n    }\n  }\n": typeof types.DistrictProjectsDocument,
    "\n  fragment MoneyText on Money {\n    amount\n    currency\n    scale\n  }\n": typeof types.MoneyTextFragmentDoc,
};
const documents: Documents = {
    "\n  query Frame {\n    territory {\n      slug\n      name\n      residents\n      languages\n      defaultLanguage\n      timeZone\n      isDemonstration\n      themeHref\n      helpDesk {\n        phone\n        email\n        address\n        openingHours\n      }\n    }\n    viewer {\n      email\n      roles\n    }\n  }\n": types.FrameDocument,
    "\n  query Deployment {\n    territories {\n      id\n      slug\n      name\n      kind\n      residents\n      defaultLanguage\n      languages\n      isDemonstration\n      path\n    }\n  }\n": types.DeploymentDocument,
    "\n  query Home {\n    territory {\n      slug\n      name\n      residents\n      districts {\n        slug\n        name\n        residents\n      }\n    }\n    budgets(first: 20) {\n      nodes {\n        id\n        slug\n        title\n        edition\n        phase\n        envelope {\n          ...MoneyText\n        }\n        votingOpens\n        votingCloses\n        eligibility\n        ballotCount\n        phases {\n          name\n          opens\n          closes\n        }\n        projects(first: 1) {\n          totalCount\n        }\n        officialCount {\n          id\n          countedAt\n          selected {\n            id\n            slug\n            title\n            cost {\n              ...MoneyText\n            }\n            milestone {\n              state\n              spent {\n                ...MoneyText\n              }\n              revisedCost {\n                ...MoneyText\n              }\n              progressPercent\n              monthsLate\n              note\n            }\n          }\n        }\n      }\n    }\n    recordEntries(first: 3) {\n      nodes {\n        index\n        at\n        sentence\n        fingerprint\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query DistrictProjects($budget: String!) {\n    budget(slug: $budget) {\n      projects(first: 100) {\n        totalCount\n        nodes {\n          district {\n            slug\n          }\n        }\n      }\n    }\n  }\n": types.DistrictProjectsDocument,
    "\n  fragment MoneyText on Money {\n    amount\n    currency\n    scale\n  }\n": types.MoneyTextFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frame {\n    territory {\n      slug\n      name\n      residents\n      languages\n      defaultLanguage\n      timeZone\n      isDemonstration\n      themeHref\n      helpDesk {\n        phone\n        email\n        address\n        openingHours\n      }\n    }\n    viewer {\n      email\n      roles\n    }\n  }\n"): typeof import('./graphql').FrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deployment {\n    territories {\n      id\n      slug\n      name\n      kind\n      residents\n      defaultLanguage\n      languages\n      isDemonstration\n      path\n    }\n  }\n"): typeof import('./graphql').DeploymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    territory {\n      slug\n      name\n      residents\n      districts {\n        slug\n        name\n        residents\n      }\n    }\n    budgets(first: 20) {\n      nodes {\n        id\n        slug\n        title\n        edition\n        phase\n        envelope {\n          ...MoneyText\n        }\n        votingOpens\n        votingCloses\n        eligibility\n        ballotCount\n        phases {\n          name\n          opens\n          closes\n        }\n        projects(first: 1) {\n          totalCount\n        }\n        officialCount {\n          id\n          countedAt\n          selected {\n            id\n            slug\n            title\n            cost {\n              ...MoneyText\n            }\n            milestone {\n              state\n              spent {\n                ...MoneyText\n              }\n              revisedCost {\n                ...MoneyText\n              }\n              progressPercent\n              monthsLate\n              note\n            }\n          }\n        }\n      }\n    }\n    recordEntries(first: 3) {\n      nodes {\n        index\n        at\n        sentence\n        fingerprint\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DistrictProjects($budget: String!) {\n    budget(slug: $budget) {\n      projects(first: 100) {\n        totalCount\n        nodes {\n          district {\n            slug\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DistrictProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoneyText on Money {\n    amount\n    currency\n    scale\n  }\n"): typeof import('./graphql').MoneyTextFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
