import { graphql } from '../generated';

export const FrameDocument = graphql(`
  query Frame {
    territory {
      slug
      name
      residents
      languages
      defaultLanguage
      timeZone
      isDemonstration
      brand {
        act
        accent
      }
      helpDesk {
        phone
        email
        address
        openingHours
      }
    }
    viewer {
      email
      roles
    }
  }
`);
