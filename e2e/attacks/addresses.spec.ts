import { expect, test } from '@playwright/test';
import { reachablePages } from '../app-shell/pages';
import { become, ORVELLE, receivedCode, signIn, someone, TEST_BENCH } from '../people/signing-in';
import { rawRequest } from './raw-request';

const INTERNALS =
  /node_modules|\bat .+\.(js|ts):\d+|postgres|typeorm|express|nestjs|react-router|SELECT |syntax error at|\/work\/|dist\/apps/i;

test('after signing in, nobody is sent to another site', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const address = someone('retour');
  const password = 'une phrase que personne ne devine';
  await signIn(page, address);
  await page.goto(`${ORVELLE}/account/password`);
  await page.getByLabel('Quel mot de passe choisissez-vous ?').fill(password);
  await page.getByRole('button', { name: 'Choisir ce mot de passe' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('est choisi');
  await page.context().clearCookies();

  const html = await (await page.request.get(`${ORVELLE}/sign-in/password`)).text();
  const token = /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https://evil.example/orvelle-sur-lanthe/fr',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/orvelle-sur-lanthe/../banc-d-essai/fr',
    '/orvelle-sur-lanthe.evil.example',
    '/orvelle-sur-lanthe/fr\r\nSet-Cookie: a=b',
    '/banc-d-essai/fr',
  ];
  for (const back of elsewhere) {
    const answer = await page.request.post(`${ORVELLE}/sign-in/password`, {
      form: { _token: token, email: address, password, return: back },
      headers: { origin: baseURL ?? '' },
      maxRedirects: 0,
    });
    const location = answer.headers()['location'] ?? '';
    const { origin, pathname } = new URL(location, baseURL);
    expect
      .soft([answer.status(), origin, pathname.startsWith('/orvelle-sur-lanthe/')], JSON.stringify(back))
      .toEqual([302, baseURL, true]);
    await page.context().clearCookies();
  }
  const right = await page.request.post(`${ORVELLE}/sign-in/password`, {
    form: { _token: token, email: address, password, return: `${ORVELLE}/record` },
    headers: { origin: baseURL ?? '' },
    maxRedirects: 0,
  });
  expect(right.headers()['location'], 'its own pages, yes').toBe(`${ORVELLE}/record`);
  const [session] = (await page.context().cookies()).filter(({ name }) => name.includes('parvis'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('a forged Host changes no link: not in messages, not in pages', async ({ request, baseURL }) => {
  const address = someone('hote');
  const own = baseURL ?? '';
  const html = await (await request.get(`${ORVELLE}/sign-in`)).text();
  const token = /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const form = new URLSearchParams({ _token: token, email: address }).toString();
  const sent = await rawRequest(own, `${ORVELLE}/sign-in`, {
    method: 'POST',
    headers: {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(form)),
    },
    body: form,
  });
  expect(sent.status, sent.body).toBe(200);
  const { link } = await receivedCode(request, address);
  expect(new URL(link).origin).toBe(own);
  const shown = await rawRequest(own, ORVELLE, {
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
  });
  expect(shown.body).not.toContain('evil.example');
  expect(JSON.stringify(shown.headers)).not.toContain('evil.example');
});

test('every page carries the policy, and no page says what it is made of', async ({ request, baseURL }) => {
  test.setTimeout(90_000);
  const failing = [
    '/nulle-part',
    '/orvelle-sur-lanthe/fr/rien',
    '/assets/rien.js',
    '/orvelle-sur-lanthe/fr/trial',
    '/graphql',
    '/inbox',
    '/health/ready',
  ];
  const malformed = [
    '/%E0%A4%A',
    '/orvelle-sur-lanthe/fr/%00',
    '/orvelle-sur-lanthe/fr/budgets/%27%20OR%201=1--',
    `/${'a/'.repeat(2000)}`,
  ];
  const paths = [...(await reachablePages(request)), ...failing, ...malformed];
  for (const path of paths) {
    const { status, headers, body } = await rawRequest(baseURL ?? '', path);
    const policy = String(headers['content-security-policy']);
    expect.soft(status, path).toBeLessThan(500);
    expect.soft(policy, path).toContain("default-src 'none'");
    expect.soft(policy, path).toContain("frame-ancestors 'none'");
    expect.soft(policy, path).not.toMatch(/unsafe-|\*|https?:/);
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
    expect.soft(headers['referrer-policy'], path).toBeTruthy();
    expect.soft(headers['x-powered-by'] ?? headers['server'], path).toBeUndefined();
    if (status >= 400) expect.soft(body, path).not.toMatch(INTERNALS);
  }
});

test('what is not public is not there', async ({ request, baseURL }) => {
  const own = baseURL ?? '';
  const { port } = new URL(own);
  const hidden = [
    '/metrics',
    '/health',
    '/.git/HEAD',
    '/.git/config',
    '/.env',
    '/package.json',
    '/server/index.js',
    '/orvelle-sur-lanthe/fr/metrics',
  ];
  const above = [
    '/assets/../server/index.js',
    '/assets/%2e%2e/server/index.js',
    '/assets/..%2fserver%2findex.js',
    '/assets/..%5c..%5cpackage.json',
    '/assets/....//package.json',
    '/assets//etc/passwd',
    '/assets/%00',
    '/themes/../../package.json',
    '/themes/x/%2e%2e%2f%2e%2e%2fpackage.json',
    '/inbox/..%2f..%2fkeys',
  ];
  for (const path of [...hidden, ...above]) {
    const { status, body } = await rawRequest(own, path);
    expect.soft(status, path).toBeGreaterThanOrEqual(400);
    expect.soft(status, path).toBeLessThan(500);
    expect.soft(body, path).not.toMatch(/root:x:|"dependencies"|\[core\]|DATABASE_URL/);
  }
  for (const headers of [
    { host: `evil.example:${port}` },
    { host: `localhost:${port}`, 'x-forwarded-for': '203.0.113.9' },
    { host: `localhost:${port}`, forwarded: 'for=203.0.113.9' },
  ]) {
    expect((await rawRequest(own, '/inbox', { headers })).status, JSON.stringify(headers)).toBe(404);
  }
  expect(await (await request.get('/health/ready')).json(), 'and nothing more').toEqual({ status: 'ok' });

  const html = await (await request.get(ORVELLE)).text();
  const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(assets.length).toBeGreaterThan(0);
  for (const path of assets) {
    expect(await (await request.get(path)).text(), path).not.toContain('sourceMappingURL');
    expect((await request.get(`${path}.map`)).status(), `${path}.map`).toBe(404);
  }
});

test('a session of one territory is nobody in another', async ({ page, context }) => {
  await become(page, 'Mathilde Orsenne', ORVELLE);
  const [session] = await context.cookies();
  expect(session?.name).toBe('parvis-orvelle-sur-lanthe');
  await page.goto(`${TEST_BENCH}/trial`);
  await expect(page).toHaveURL(/\/banc-d-essai\/fr\/sign-in/);
  if (session !== undefined) await context.addCookies([{ ...session, name: 'parvis-banc-d-essai' }]);
  await page.goto(`${TEST_BENCH}/trial`);
  await expect(page, 'the same secret under the name of the other').toHaveURL(/\/banc-d-essai\/fr\/sign-in/);
  await expect(page.getByRole('link', { name: 'Se connecter', exact: true })).toBeVisible();
});

test('what an address or a field says comes back as text', async ({ page }) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  const script = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const told = encodeURIComponent(script);
  for (const path of [
    `${ORVELLE}/budgets/2025/projects?search=${told}&district=${told}&after=${told}`,
    `${ORVELLE}/sign-in?return=${told}`,
    `${ORVELLE}/sign-in/link?token=${told}`,
    `${ORVELLE}/budgets/2025/results?with=${told}`,
    `${ORVELLE}/${told}?language=${told}`,
    `/${told}`,
  ]) {
    await page.goto(path);
    expect.soft(await page.locator('img, script:not([src]):not([type="application/ld+json"])').count(), path).toBe(0);
  }
  await page.goto(`${ORVELLE}/sign-in`);
  await page.getByLabel('Quelle est votre adresse de courriel ?').fill(`${script}@evil.example`);
  await page.getByRole('button', { name: 'Recevoir un code' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Quelle est votre adresse de courriel ?')).toHaveValue(`${script}@evil.example`);
  expect(ran).toEqual([]);
});
