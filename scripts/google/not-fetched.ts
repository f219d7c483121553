/** What kept published data from being fetched: a sentence for a person, with what to do next. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}
