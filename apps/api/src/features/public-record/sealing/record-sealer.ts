import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { SETTINGS, type Settings } from '../../../platform/config/settings';
import { CLOCK, type Clock } from '../../../platform/context/clock';
import { TerritoryDirectory } from '../../../platform/context/territory-directory';
import { timeOrderedUuid } from '../../../platform/graphql/ids';
import { requireForbidden, forbiddenToSealer } from '../safety/forbidden-acts';
import { KeptRecord } from './kept-record';
import { RecordKeys } from './record-keys';
import { territoriesOnRecord, territoriesToSeal } from './seal.queries';
import { TerritorySealer } from './territory-sealer';

const EVERY_MS = 5_000;
/** An entry gets its id when it is written, and waits for the end of its transaction: an import may take an hour. */
const LATELY_MS = 24 * 3_600_000;
/** Everything is looked at again, for entries of longer transactions. */
const FULL_EVERY_MS = 3_600_000;
const STATEMENT_TIMEOUT_MS = 60_000;

/** Seals what was recorded, within seconds and at once after a start. Runs beside the jobs, absent from a process that only serves pages. */
@Injectable()
export class RecordSealer implements BeforeApplicationShutdown {
  private readonly logger = new Logger('public-record');
  private readonly territories = new Map<string, TerritorySealer>();
  private readonly problems = new Map<string, string>();
  private readonly stop = new AbortController();
  private pool: pg.Pool | undefined;
  private round: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private lastFull = -Infinity;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly directory: TerritoryDirectory,
    private readonly keys: RecordKeys,
    private readonly kept: KeptRecord,
  ) {}

  /** @throws when the sealing role could rewrite what it seals */
  async start(): Promise<void> {
    await requireForbidden(this.settings.sealDatabaseUrl, forbiddenToSealer);
    this.plan(0);
  }

  /** Seals everything now; rounds follow each other, never overlap. */
  sealNow(): Promise<void> {
    this.lastFull = -Infinity;
    return this.nextRound();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    clearTimeout(this.timer);
    await this.round;
    await this.pool?.end();
  }

  private plan(delay: number): void {
    if (this.stop.signal.aborted) return;
    this.timer = setTimeout(() => void this.nextRound().finally(() => this.plan(EVERY_MS)), delay);
    this.timer.unref();
  }

  private nextRound(): Promise<void> {
    this.round = this.round.then(() => this.sealAll().catch((error: unknown) => this.report('all', error)));
    return this.round;
  }

  private async sealAll(): Promise<void> {
    const full = performance.now() - this.lastFull >= FULL_EVERY_MS;
    const found = await this.inTransaction((client) =>
      full
        ? territoriesOnRecord(client)
        : territoriesToSeal(client, timeOrderedUuid(new Date(this.clock.now().getTime() - LATELY_MS))),
    );
    this.problems.delete('all');
    if (full) this.lastFull = performance.now();
    for (const territoryId of new Set([...found, ...this.problems.keys()])) {
      if (!this.stop.signal.aborted) await this.sealTerritory(territoryId);
    }
  }

  /** One record that cannot be sealed must not keep the others waiting. */
  private async sealTerritory(territoryId: string): Promise<void> {
    try {
      const sealer = await this.sealerOf(territoryId);
      while (await this.inTransaction((client) => sealer.placeEntries(client)));
      await this.inTransaction((client) => sealer.signHead(client));
      this.problems.delete(territoryId);
    } catch (error) {
      this.report(territoryId, error);
    }
  }

  private async sealerOf(territoryId: string): Promise<TerritorySealer> {
    const known = this.territories.get(territoryId);
    if (known !== undefined) return known;
    const territory = (await this.directory.all()).find(({ id }) => id === territoryId);
    if (territory === undefined) throw new Error(`The territory ${territoryId} is not known yet.`);
    const made = new TerritorySealer(territory, {
      keys: this.keys,
      kept: this.kept,
      clock: this.clock,
      logger: this.logger,
    });
    this.territories.set(territoryId, made);
    return made;
  }

  private async inTransaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.connections().connect();
    let broken = true;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      broken = false;
      return result;
    } finally {
      // A transaction that failed ends with its connection: no ROLLBACK can fail on top of it.
      client.release(broken);
    }
  }

  private connections(): pg.Pool {
    if (this.pool !== undefined) return this.pool;
    const { sealDatabaseUrl: connectionString } = this.settings;
    this.pool = new pg.Pool({
      connectionString,
      max: 1,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      // A machine that vanished must not keep its lock on a record.
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
      application_name: 'parvis-seal',
    });
    this.pool.on('error', (error) => this.logger.warn(`The sealer's connection was lost: ${error.message}`));
    return this.pool;
  }

  /** Said once, not every five seconds. */
  private report(where: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    if (this.problems.get(where) !== message) this.logger.error(message);
    this.problems.set(where, message);
  }
}
