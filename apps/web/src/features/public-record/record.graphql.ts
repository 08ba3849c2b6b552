import { graphql } from '../../generated';

export const RecordDocument = graphql(`
  query Record($after: String) {
    recordHead {
      size
      root
      time
      key
    }
    recordEntries(first: 20, after: $after) {
      totalCount
      nodes {
        id
        index
        at
        sentence
        fingerprint
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RecordEntryDocument = graphql(`
  query RecordEntry($index: Int!) {
    recordEntry(index: $index) {
      id
      index
      act
      at
      sentence
      fingerprint
      actorRole
      sealedText
      proof {
        size
        hashes
        head {
          log
          size
          root
          time
          key
          publicKey
          signature
        }
      }
    }
  }
`);
