import { request } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { fixedClock, type FixedClock } from '@parvis/testing';
import { apiSuite, type ApiSuite } from '../../api-suite';
import { anonymous, type Actor } from '../../platform/context/actor';
import type { SessionCookie } from '../../platform/graphql/graphql-context';
import { GraphqlExecutor } from '../../platform/graphql/graphql-executor';
import { JobRow } from '../../platform/jobs/job.entity';
import { JobRunner } from '../../platform/jobs/job-runner';
import type { InboxMailer, InboxMail } from '../../platform/mail/inbox-mailer';
import { Mailer } from '../../platform/mail/mailer';

/** Everything a page asks of an account, for every answer that carries one. */
export const VIEWER =
  'viewer { person { id name } email roles secondFactor secondFactorEnrolled needsSecondFactor hasPassword sharedComputer }';
export const OUTCOME = `__typename ... on Problem { code message path } ... on SignedIn { returnTo ${VIEWER} }`;

export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly returnTo?: string | null;
  readonly viewer?: Record<string, unknown>;
}

interface Caller {
  readonly territory?: string;
  readonly as?: Actor;
  readonly address?: string;
  readonly cookie?: SessionCookie;
}

export interface SentCode {
  readonly request: string;
  readonly code: string;
  readonly token: string;
}

/** A browser with its cookies, over the network as a browser is. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  graph(
    query: string,
    territory = 'orvelle',
  ): Promise<{ status: number; body: FormattedExecutionResult; cookie: string }> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...(cookie === '' ? {} : { cookie }),
    };
    return new Promise((settle, fail) => {
      const sent = request(`${this.origin}/${territory}/graphql`, { method: 'POST', headers }, (response) => {
        const set = response.headers['set-cookie'] ?? [];
        for (const line of set) this.keep(line);
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          const body = JSON.parse(text) as FormattedExecutionResult;
          settle({ status: response.statusCode ?? 0, body, cookie: set.join('\n') });
        });
      });
      sent.on('error', fail);
      sent.end(JSON.stringify({ query }));
    });
  }

  async email(territory = 'orvelle'): Promise<string | null> {
    const { body } = await this.graph('{ viewer { email } }', territory);
    return (body.data as { viewer: { email: string } | null }).viewer?.email ?? null;
  }

  private keep(line: string): void {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

export interface PeopleSuite extends ApiSuite {
  readonly clock: FixedClock;
  readonly mailer: InboxMailer;
  browser(): Browser;
  /** One mutation, whose one field is its outcome. */
  mutate(mutation: string, caller?: Caller): Promise<Outcome>;
  graph(query: string, caller?: Caller): Promise<FormattedExecutionResult>;
  /** Runs the staged mail jobs. @returns the messages to this address, newest first */
  mailsTo(email: string): Promise<InboxMail[]>;
  askCode(email: string, caller?: Caller): Promise<SentCode>;
  signIn(browser: Browser, email: string, territory?: string): Promise<void>;
}

const silentCookie: SessionCookie = { set: () => undefined, clear: () => undefined };

/** The application with three territories: `orvelle`, its neighbour, and a demonstration. */
export async function peopleSuite(): Promise<PeopleSuite> {
  const clock = fixedClock('2026-04-09T08:00:00Z');
  const suite = await apiSuite({ listen: true, clock, environment: { PARVIS_DEMONSTRATION: '1' } });
  await suite.addTerritory({ slug: 'voisine' });
  await suite.addTerritory({ slug: 'demo', demonstration: true });
  const mailer = suite.app.get<InboxMailer>(Mailer);

  const graph = async (
    query: string,
    { territory = 'orvelle', as = anonymous, address = '127.0.0.1', cookie = silentCookie }: Caller = {},
  ): Promise<FormattedExecutionResult> => {
    const ctx = await suite.ctx(territory, as);
    return suite.app
      .get(GraphqlExecutor)
      .execute({ ctx: { ...ctx, origin: { ...ctx.origin, address } }, cookie }, query);
  };
  const mutate = async (mutation: string, caller?: Caller): Promise<Outcome> => {
    const { data, errors } = await graph(`mutation { outcome: ${mutation} }`, caller);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return (data as { outcome: Outcome }).outcome;
  };
  const mailsTo = async (email: string): Promise<InboxMail[]> => {
    for (const territory of ['orvelle', 'voisine', 'demo']) {
      const { db } = await suite.ctx(territory);
      for (const { territoryId, id } of await db.find(JobRow, { kind: 'mail', state: 'queued' })) {
        await suite.app.get(JobRunner).run({ territoryId, jobId: id }, new AbortController().signal);
      }
    }
    return (await mailer.list()).filter(({ to }) => to.toLowerCase() === email.toLowerCase());
  };
  const askCode = async (email: string, caller?: Caller): Promise<SentCode> => {
    clock.advance(1000);
    const asked = (await mutate(
      `requestSignIn(input: { email: "${email}" }) { __typename ... on SignInRequested { request } }`,
      caller,
    )) as unknown as { request: string };
    const mail = (await mailsTo(email)).find(({ text }) => text.includes('token='));
    if (mail === undefined) throw new Error(`No code reached ${email}.`);
    const code = /\d{3}\s\d{3}/.exec(mail.subject)?.[0].replace(/\s/, '') ?? '';
    return { request: asked.request, code, token: /token=([\w-]+)/.exec(mail.text)?.[1] ?? '' };
  };
  const signIn = async (browser: Browser, email: string, territory = 'orvelle'): Promise<void> => {
    const { code } = await askCode(email, { territory });
    await browser.graph(
      `mutation { signInWithCode(input: { email: "${email}", code: "${code}" }) { __typename } }`,
      territory,
    );
  };
  return { ...suite, clock, mailer, browser: () => new Browser(suite.http), graph, mutate, mailsTo, askCode, signIn };
}
