import type { Api, GraphResult } from './api-context';
import { ask, found, type Document } from './graph.server';

const answering = (result: GraphResult): Api => ({ execute: () => Promise.resolve(result) }) as unknown as Api;
const document: Document<{ a: number }, Record<string, never>> = { toString: () => 'query Q { a }' };

const statusOf = async (result: GraphResult): Promise<unknown> =>
  await ask(answering(result), document).then(
    () => 'answered',
    (refusal: { init?: { status?: number } }) => refusal.init?.status,
  );

describe('asking the graph', () => {
  it('gives the data', async () => {
    await expect(ask(answering({ data: { a: 1 } }), document)).resolves.toEqual({ a: 1 });
  });

  it.each([
    ['NOT_FOUND', 404],
    ['FORBIDDEN', 403],
    ['SECOND_FACTOR_REQUIRED', 403],
    ['UNAUTHENTICATED', 401],
    ['BAD_REQUEST', 400],
    ['TOO_MANY_REQUESTS', 429],
    ['INTERNAL', 500],
    ['SOMETHING_NEW', 500],
  ])('turns %s into the status %d of the page', async (code, status) => {
    const errors = [{ message: 'no', extensions: { code } }];
    expect(await statusOf({ data: { a: 1 }, errors })).toBe(status);
  });

  it('takes an error without a code, or no data at all, as a failure of ours', async () => {
    expect(await statusOf({ errors: [{ message: 'boom' }] })).toBe(500);
    expect(await statusOf({ data: null })).toBe(500);
  });

  it('answers what is missing as what does not exist', () => {
    expect(found('it')).toBe('it');
    expect(() => found(null)).toThrow();
  });
});
