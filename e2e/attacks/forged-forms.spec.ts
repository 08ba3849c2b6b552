import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { become, ORVELLE, TEST_BENCH } from '../people/signing-in';

const AUTHOR = 'Ilyes Bramont';

const tokenOf = async (request: APIRequestContext, path: string, action = ''): Promise<string> => {
  const html = await (await request.get(path)).text();
  const form = html.split('<form').find((one) => one.includes('_token') && one.includes(action)) ?? '';
  return /name="_token" value="([^"]+)"/.exec(form)?.[1] ?? '';
};

async function expectStillSignedIn(page: Page): Promise<void> {
  await page.goto(`${ORVELLE}/account`);
  await expect(page.getByRole('main')).toContainText(AUTHOR);
}

test('a form posted from elsewhere, or with the token of another form, does nothing', async ({
  page,
  baseURL,
  browser,
}) => {
  await become(page, AUTHOR, ORVELLE);
  const { request } = page;
  const own = baseURL ?? '';
  const token = await tokenOf(request, `${ORVELLE}/account`, '/sign-out');
  expect(token).not.toBe('');

  const stranger = await browser.newContext({ baseURL: own });
  const theirs = await stranger.newPage();
  await become(theirs, AUTHOR, ORVELLE);
  const forged: readonly [string, string, Record<string, string>][] = [
    ['another site', token, { origin: 'https://evil.example' }],
    ['another port of this machine', token, { origin: 'http://localhost:1' }],
    ['a name that begins like ours', token, { origin: `${own}.evil.example` }],
    ['a hidden origin', token, { origin: 'null' }],
    ['no origin', token, {}],
    ['a cross-site request that lies about its origin', token, { origin: own, 'sec-fetch-site': 'cross-site' }],
    ['a sibling of the site', token, { origin: own, 'sec-fetch-site': 'same-site' }],
    ['no token', '', { origin: own }],
    ['a token cut short', token.slice(0, -1), { origin: own }],
    ['the token of another act', await tokenOf(request, `${ORVELLE}/account/password`), { origin: own }],
    ['the token of another territory', await tokenOf(request, `${TEST_BENCH}/demonstration`), { origin: own }],
    ['the token of another session', await tokenOf(theirs.request, `${ORVELLE}/account`, '/sign-out'), { origin: own }],
  ];
  for (const [who, _token, headers] of forged) {
    const answer = await request.post(`${ORVELLE}/sign-out`, { form: { _token }, headers, maxRedirects: 0 });
    expect.soft(answer.status(), who).toBe(403);
    expect.soft(answer.headers()['set-cookie'], who).toBeUndefined();
  }
  await expectStillSignedIn(page);
  const right = await request.post(`${ORVELLE}/sign-out`, {
    form: { _token: token },
    headers: { origin: own },
    maxRedirects: 0,
  });
  expect(right.status(), 'the very same form, from its own page').toBe(302);
  await page.goto(`${ORVELLE}/account`);
  await expect(page).toHaveURL(/\/sign-in/);
  await stranger.close();
});

test('a page of another site can neither send a form here, nor show one of our pages in a frame', async ({
  page,
  baseURL,
}) => {
  await become(page, AUTHOR, ORVELLE);
  const token = await tokenOf(page.request, `${ORVELLE}/account`, '/sign-out');
  const evil = `<!doctype html><title>x</title><iframe src="${baseURL}${ORVELLE}/account"></iframe>
    <form method="post" action="${baseURL}${ORVELLE}/sign-out"><input name="_token" value="${token}"><button>Win</button></form>`;
  await page.route('http://localhost:1/', (route) => route.fulfill({ contentType: 'text/html', body: evil }));
  await page.goto('http://localhost:1/');
  await expect(page.frameLocator('iframe').getByText(AUTHOR), 'a page in a frame').toHaveCount(0);
  await page.getByRole('button', { name: 'Win' }).click();
  await expect(page.locator('body')).toContainText('does not come from a page of this site');
  await expectStillSignedIn(page);
});

test('methods that pages do not have, and bodies that no form has, are refused', async ({ request, baseURL }) => {
  const headers = { origin: baseURL ?? '' };
  for (const path of [`${ORVELLE}/sign-in`, `${ORVELLE}/sign-in/code`, `${TEST_BENCH}/trial/edition-d-essai`]) {
    const large = await request.post(path, { headers, form: { email: 'a'.repeat(1_000_000) } });
    expect.soft(large.status(), `1 MB to ${path}`).toBe(413);
    const json = await request.post(path, { headers, data: { _token: 'x', email: 'a@b.fr' } });
    expect.soft(json.status(), `JSON to ${path}`).toBeGreaterThanOrEqual(400);
    expect.soft(json.status(), `JSON to ${path}`).toBeLessThan(500);
  }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await request.fetch(`${ORVELLE}/account`, { method, headers, maxRedirects: 0 });
    expect.soft(answer.status(), method).toBeGreaterThanOrEqual(302);
    expect.soft(answer.status(), method).toBeLessThan(500);
  }
});
