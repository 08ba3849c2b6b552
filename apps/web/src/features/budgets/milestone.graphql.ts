import { graphql } from '../../generated';

export const MilestonePartsFragment = graphql(`
  fragment MilestoneParts on Milestone {
    state
    at
    spent {
      ...MoneyText
    }
    revisedCost {
      ...MoneyText
    }
    progressPercent
    monthsLate
    note
  }
`);
