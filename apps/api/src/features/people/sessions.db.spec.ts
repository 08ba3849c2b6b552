import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP, Secret } from 'otpauth';
import { IsNull } from 'typeorm';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { RequestContextFactory } from '../../platform/context/request-context.factory';
import { TerritoryDirectory } from '../../platform/context/territory-directory';
import { DemonstrationRefusal } from './demonstration-refusal';
import { CredentialRow, PersonRow, PersonService, RoleService, SessionRow, SessionService } from './index';
import { OUTCOME, peopleSuite, VIEWER, type Browser, type Outcome, type PeopleSuite } from './people-suite';

let suite: PeopleSuite;
beforeAll(async () => {
  suite = await peopleSuite();
});
afterAll(() => suite.close());

const PASSWORD = 'un trombone dans le compost';
const STAFF_ACT = '{ job(id: "job_aaaaaaaaaaaaaaaaaaaaaaaaaa") { id } }';

const run = async (browser: Browser, mutation: string): Promise<Outcome> => {
  const { body } = await browser.graph(`mutation { outcome: ${mutation} }`);
  if (body.errors !== undefined) return { __typename: 'Error', code: String(body.errors[0]?.extensions?.['code']) };
  return (body.data as { outcome: Outcome }).outcome;
};
const refusal = async (browser: Browser, query: string): Promise<unknown> =>
  (await browser.graph(query)).body.errors?.[0]?.extensions?.['code'];
const token = (browser: Browser): string => [...browser.cookies.values()][0] ?? '';
const signedIn = async (email: string): Promise<Browser> => {
  const browser = suite.browser();
  await suite.signIn(browser, email);
  expect(await browser.email()).toBe(email);
  return browser;
};
const personId = async (email: string): Promise<string> =>
  (await suite.app.get(PersonService).ensure(await suite.ctx(), { email })).id;
const setPassword = (password: string, current = ''): string =>
  `setPassword(input: { password: "${password}"${current === '' ? '' : `, currentPassword: "${current}"`} }) { __typename ... on Problem { code path } }`;
const withPassword = (email: string, password: string, more = ''): string =>
  `signInWithPassword(input: { email: "${email}", password: "${password}"${more} }) { ${OUTCOME} }`;
/** Codes of an application, at the hour of the suite's clock. */
const totp = (secret: string): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: suite.clock.now().getTime() });
const secondFactor = (act: 'enrol' | 'confirm', code: string): string =>
  `${act}SecondFactor(input: { code: "${code}" }) { ${OUTCOME} }`;
const START =
  'startSecondFactor { __typename ... on SecondFactorEnrolment { secret uri qr { size path } } ... on Problem { code } }';
const enrol = async (browser: Browser): Promise<string> => {
  const { secret } = (await run(browser, START)) as unknown as { secret: string };
  expect(await run(browser, secondFactor('enrol', totp(secret)))).toMatchObject({
    __typename: 'SignedIn',
    viewer: { secondFactor: true },
  });
  return secret;
};

describe('a session', () => {
  it('is a cookie that scripts cannot read, under a new token at each sign-in', async () => {
    const browser = await signedIn('session@example.fr');
    const before = token(browser);
    const { code } = await suite.askCode('session@example.fr');
    const { cookie } = await browser.graph(
      `mutation { signInWithCode(input: { email: "session@example.fr", code: "${code}" }) { __typename } }`,
    );
    expect(cookie).toMatch(/^parvis-orvelle=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(token(browser)).not.toBe(before);
    const left = suite.browser();
    left.cookies.set('parvis-orvelle', before);
    expect(await left.email()).toBeNull();
    const { db } = await suite.ctx();
    expect(JSON.stringify(await db.find(SessionRow))).not.toContain(token(browser));
  });

  it('ends at sign-out, wherever its cookie was copied', async () => {
    const browser = await signedIn('sortie@example.fr');
    const copy = suite.browser();
    copy.cookies.set('parvis-orvelle', token(browser));
    expect(await copy.email()).toBe('sortie@example.fr');
    await run(browser, 'signOut { at }');
    expect(browser.cookies.size).toBe(0);
    expect(await copy.email()).toBeNull();
  });

  it('is worth nothing in another territory, under any name', async () => {
    const browser = await signedIn('voyage@example.fr');
    expect(await browser.email('voisine')).toBeNull();
    browser.cookies.set('parvis-voisine', token(browser));
    expect(await browser.email('voisine')).toBeNull();
    expect(await browser.email()).toBe('voyage@example.fr');
  });

  it.each(['', 'x', 'a'.repeat(43), "' OR 1=1 --", '%00'])('is not opened by %j', async (value) => {
    const browser = suite.browser();
    browser.cookies.set('parvis-orvelle', value);
    expect(await browser.email()).toBeNull();
  });

  it.each([
    ['blocked', (id: string) => ({ id, blockedAt: new Date() })],
    ['erased', (id: string) => ({ id, erasedAt: new Date() })],
  ])('is dead at the next request once its person is %s', async (kind, ended) => {
    const browser = await signedIn(`${kind}@example.fr`);
    const id = await personId(`${kind}@example.fr`);
    const { db } = await suite.ctx();
    await db.update(PersonRow, { id }, ended(id));
    expect(await browser.email()).toBeNull();
    expect(await refusal(browser, `mutation { ${START} }`)).toBe('UNAUTHENTICATED');
  });

  it('ends fifteen minutes after the last use of a shared computer, and its cookie with the browser', async () => {
    const browser = await signedIn('partage@example.fr');
    await run(browser, setPassword(PASSWORD));
    const shared = suite.browser();
    const { cookie } = await shared.graph(
      `mutation { ${withPassword('partage@example.fr', PASSWORD, ', sharedComputer: true')} }`,
    );
    expect(cookie).not.toMatch(/Expires|Max-Age/i);
    for (let minute = 0; minute < 40; minute += 10) {
      expect(await shared.email()).toBe('partage@example.fr');
      suite.clock.advance(10 * 60_000);
    }
    suite.clock.advance(6 * 60_000);
    expect(await shared.email()).toBeNull();
    expect(await browser.email()).toBe('partage@example.fr');
  });

  it('has an end even when it is used every day', async () => {
    const browser = await signedIn('fidele@example.fr');
    for (let day = 0; day < 180; day += 20) {
      expect(await browser.email()).toBe('fidele@example.fr');
      suite.clock.advance(20 * 86_400_000);
    }
    expect(await browser.email()).toBeNull();
  });
});

describe('a password', () => {
  it('opens the account, and its change ends every other session', async () => {
    const [one, two] = [await signedIn('cle@example.fr'), await signedIn('cle@example.fr')];
    expect(await run(one, setPassword(PASSWORD))).toMatchObject({ __typename: 'PasswordSet' });
    expect(await one.email()).toBe('cle@example.fr');
    expect(await two.email()).toBeNull();
    const three = suite.browser();
    expect(await run(three, withPassword('Cle@example.fr', PASSWORD))).toMatchObject({
      __typename: 'SignedIn',
      viewer: { hasPassword: true },
    });
    expect(await run(three, withPassword('cle@example.fr', `${PASSWORD} `))).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    expect((await suite.mailsTo('cle@example.fr')).map(({ subject }) => subject)).toContain(
      'Votre mot de passe a été modifié',
    );
    expect(await run(three, setPassword('une autre phrase au hasard'))).toMatchObject({
      __typename: 'SignInAgainProblem',
    });
    expect(await run(three, setPassword('une autre phrase au hasard', 'pas celui-ci du tout'))).toMatchObject({
      path: ['currentPassword'],
    });
    expect(await run(three, setPassword('une autre phrase au hasard', PASSWORD))).toMatchObject({
      __typename: 'PasswordSet',
    });
    expect(await one.email()).toBeNull();
    expect(await run(suite.browser(), withPassword('cle@example.fr', PASSWORD))).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
  });

  it.each([
    ['trop court', 'PASSWORD_TOO_SHORT'],
    ['password123456789', 'PASSWORD_GUESSABLE'],
    ['Orvelle-sur-Lanthe 2026', 'PASSWORD_GUESSABLE'],
    ['ecriture.neuve@example.fr', 'PASSWORD_GUESSABLE'],
    ['fenouil '.repeat(60), 'PASSWORD_TOO_LONG'],
  ])('%s is refused as %s', async (password, code) => {
    const browser = suite.browser();
    await suite.signIn(browser, 'ecriture.neuve@example.fr');
    expect(await run(browser, setPassword(password))).toMatchObject({
      __typename: 'InvalidInputProblem',
      code,
      path: ['password'],
    });
    suite.clock.advance(11 * 60_000);
  });

  it('is set by nobody who only found a session open', async () => {
    const browser = await signedIn('ouverte@example.fr');
    suite.clock.advance(20 * 60_000);
    expect(await run(browser, setPassword(PASSWORD))).toMatchObject({ __typename: 'SignInAgainProblem' });
    expect(await refusal(suite.browser(), `mutation { ${setPassword(PASSWORD)} }`)).toBe('UNAUTHENTICATED');
  });
});

describe('a second factor', () => {
  const grant = async (email: string): Promise<void> =>
    suite.app.get(RoleService).grant(await suite.ctx(), await personId(email), 'organiser');

  it('is needed before a staff role does anything, and counts once', async () => {
    await grant('agente@example.fr');
    const browser = await signedIn('agente@example.fr');
    const { body } = await browser.graph(`{ ${VIEWER} }`);
    expect(body.data).toMatchObject({
      viewer: { roles: ['organiser'], needsSecondFactor: true, secondFactorEnrolled: false },
    });
    expect(await refusal(browser, STAFF_ACT)).toBe('SECOND_FACTOR_REQUIRED');
    const before = token(browser);
    const secret = await enrol(browser);
    expect(token(browser)).not.toBe(before);
    expect(await refusal(browser, STAFF_ACT)).toBeUndefined();

    const other = await signedIn('agente@example.fr');
    expect(await refusal(other, STAFF_ACT)).toBe('SECOND_FACTOR_REQUIRED');
    expect(await run(other, secondFactor('confirm', totp(secret)))).toMatchObject({ __typename: 'WrongCodeProblem' });
    suite.clock.advance(30_000);
    const code = totp(secret);
    const confirmed = await Promise.all([
      run(browser, secondFactor('confirm', code)),
      run(other, secondFactor('confirm', code)),
    ]);
    expect(confirmed.map(({ __typename }) => __typename).sort((a, b) => a.localeCompare(b))).toEqual([
      'SignedIn',
      'WrongCodeProblem',
    ]);
  });

  it('is asked again after an hour away, and does not come back by itself', async () => {
    await grant('pause@example.fr');
    const browser = await signedIn('pause@example.fr');
    await enrol(browser);
    suite.clock.advance(61 * 60_000);
    expect(await refusal(browser, STAFF_ACT)).toBe('SECOND_FACTOR_REQUIRED');
    expect(await refusal(browser, STAFF_ACT)).toBe('SECOND_FACTOR_REQUIRED');
    expect(await browser.email()).toBe('pause@example.fr');
  });

  it('is not replaced, and no password set, by whoever only reads the mail', async () => {
    await grant('tenace@example.fr');
    const mine = await signedIn('tenace@example.fr');
    await enrol(mine);
    const thief = await signedIn('tenace@example.fr');
    expect(await run(thief, START)).toMatchObject({ __typename: 'SecondFactorNeededProblem' });
    expect(await run(thief, secondFactor('enrol', '123456'))).toMatchObject({
      __typename: 'SecondFactorNeededProblem',
    });
    expect(await run(thief, setPassword(PASSWORD))).toMatchObject({ __typename: 'SecondFactorNeededProblem' });
    expect((await suite.mailsTo('tenace@example.fr')).map(({ subject }) => subject)).toContain(
      'La double vérification de votre compte a été modifiée',
    );
  });

  it('is tried five times in five minutes', async () => {
    await grant('devinee@example.fr');
    const browser = await signedIn('devinee@example.fr');
    const secret = await enrol(browser);
    const thief = await signedIn('devinee@example.fr');
    const right = totp(secret);
    const guesses = Array.from({ length: 20 }, (_, i) =>
      String((Number(right) + 7 * (i + 1)) % 1_000_000).padStart(6, '0'),
    );
    const outcomes = await Promise.all(guesses.map((guess) => run(thief, secondFactor('confirm', guess))));
    expect(outcomes.filter(({ __typename }) => __typename === 'WrongCodeProblem').length).toBeLessThanOrEqual(5);
    expect(outcomes.filter(({ __typename }) => __typename === 'TooManyAttemptsProblem').length).toBeGreaterThanOrEqual(
      15,
    );
  });

  it('keeps its secret from whoever reads the database, and its page shows the same one when reloaded', async () => {
    const browser = await signedIn('secrete@example.fr');
    const [first, second] = [await run(browser, START), await run(browser, START)] as unknown as {
      secret: string;
      uri: string;
      qr: { path: string };
    }[];
    expect(second).toEqual(first);
    expect(first?.uri).toContain(first?.secret);
    const { db } = await suite.ctx();
    expect(JSON.stringify(await db.find(CredentialRow))).not.toContain(first?.secret);
    suite.clock.advance(2 * 3_600_000);
    expect(await run(browser, secondFactor('enrol', totp(first!.secret)))).toMatchObject({ code: 'NOT_BEGUN' });
  });
});

describe('a role', () => {
  it('is gone at the next request once it is taken away', async () => {
    const [roles, ctx, id] = [suite.app.get(RoleService), await suite.ctx(), await personId('demise@example.fr')];
    await roles.grant(ctx, id, 'organiser');
    const browser = await signedIn('demise@example.fr');
    await enrol(browser);
    expect(await refusal(browser, STAFF_ACT)).toBeUndefined();
    expect(await roles.revoke(ctx, id, 'organiser')).toBe(true);
    expect(await refusal(browser, STAFF_ACT)).toBe('FORBIDDEN');
    await roles.grant(ctx, id, 'organiser');
    await roles.grant(ctx, id, 'organiser');
    expect(await roles.rolesOf(ctx, id)).toEqual(['organiser']);
  });

  it('of one territory is none in another', async () => {
    const id = await personId('locale@example.fr');
    await suite.app.get(RoleService).grant(await suite.ctx(), id, 'clerk');
    expect(await suite.app.get(RoleService).rolesOf(await suite.ctx('voisine'), id)).toEqual([]);
  });
});

describe('the demonstration', () => {
  const choose = (role: string): string => `chooseDemonstrationRole(input: { role: ${role} }) { ${OUTCOME} }`;

  it.each([
    ['resident', 'Nadège Tourval', []],
    ['author', 'Ilyes Bramont', []],
    ['clerk', 'Solène Quervas', ['clerk']],
    ['reviewer', 'Aurélien Montfray', ['reviewer']],
    ['organiser', 'Mathilde Orsenne', ['organiser']],
    ['observer', 'Paul-Henri Dastel', ['observer']],
  ])('gives the place of the %s in one click', async (role, name, roles) => {
    const outcome = await suite.mutate(choose(role), { territory: 'demo' });
    expect(outcome).toMatchObject({
      __typename: 'SignedIn',
      viewer: { person: { name }, roles, needsSecondFactor: false },
    });
  });

  it.each([
    ['in a real territory', { territory: 'orvelle' }],
    ['from another machine', { territory: 'demo', address: '192.0.2.7' }],
    ['from another machine that says it is this one', { territory: 'demo', address: '127.0.0.1.evil.example' }],
  ])('does not exist %s', async (_, caller) =>
    expect(await suite.mutate(choose('organiser'), caller)).toMatchObject({ __typename: 'NotFoundProblem' }),
  );

  it('keeps production from starting on its database', async () => {
    const settings = { ...suite.app.get<Settings>(SETTINGS), production: true };
    const directory = suite.app.get(TerritoryDirectory);
    const starting = (served: TerritoryDirectory): Promise<void> =>
      new DemonstrationRefusal(settings, served, suite.app.get(RequestContextFactory)).onModuleInit();
    await expect(starting(directory)).rejects.toThrow('holds a demonstration (demo)');
    const real = (await directory.all()).filter(({ demonstration }) => !demonstration);
    const onlyReal = { all: async () => real } as unknown as TerritoryDirectory;
    await expect(starting(onlyReal)).resolves.toBeUndefined();
    await suite.app.get(PersonService).ensure(await suite.ctx('voisine'), { email: 'reste@orvelle.example' });
    await expect(starting(onlyReal)).rejects.toThrow('holds a demonstration (voisine)');
  });
});

describe('the inbox', () => {
  it('is read on this machine, and nowhere else', async () => {
    await suite.askCode('boite@example.fr');
    const [mail] = await suite.mailsTo('boite@example.fr');
    const page = async (
      path: string,
      headers: Record<string, string> = {},
    ): Promise<{ status: number; text: string }> => {
      const response = await fetch(`${suite.http}${path}`, { headers });
      return { status: response.status, text: await response.text() };
    };
    expect((await page('/inbox')).text).toContain(`/inbox/${mail!.id}`);
    expect((await page(`/inbox/${mail!.id}`)).text).toContain(
      '<a href="http://localhost:3000/orvelle/fr/sign-in/link?token',
    );
    expect((await page('/inbox/inbox.css')).status).toBe(200);
    expect((await page('/inbox/ffffffffffffffffffffffff')).status).toBe(404);
    for (const path of ['/inbox', `/inbox/${mail!.id}`, '/inbox/inbox.css']) {
      expect((await page(path, { 'x-forwarded-for': '192.0.2.7' })).status).toBe(404);
    }
  });
});

describe('sessions that nobody needs any more', () => {
  it('are removed a month after their end', async () => {
    const { db } = await suite.ctx();
    const ended = await db.count(SessionRow);
    suite.clock.advance(400 * 86_400_000);
    await signedIn('suivante@example.fr');
    expect(await db.count(SessionRow)).toBe(1);
    expect(ended).toBeGreaterThan(1);
  });

  it('end all at once for a person', async () => {
    const browsers = [await signedIn('partout@example.fr'), await signedIn('partout@example.fr')];
    const id = await personId('partout@example.fr');
    const ctx = await suite.ctx();
    await suite.app.get(SessionService).endAllOf(ctx, id);
    for (const browser of browsers) expect(await browser.email()).toBeNull();
    expect(await ctx.db.count(SessionRow, { personId: id, endedAt: IsNull() })).toBe(0);
  });
});
