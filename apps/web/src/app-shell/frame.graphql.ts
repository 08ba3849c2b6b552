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
