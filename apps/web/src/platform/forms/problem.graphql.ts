import { graphql } from '../../generated';

export const ProblemPartsFragment = graphql(`
  fragment ProblemParts on Problem {
    code
    message
    path
  }
`);
