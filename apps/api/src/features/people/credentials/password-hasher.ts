import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; some 15 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Hashing at once: more would only slow every page on the smallest machine. */
const AT_ONCE = 2;
/** Waiting behind them: about a second's worth. Beyond it a person is asked to come back rather than to wait. */
const WAITING = 60;

/** More people sign in with a password right now than can be checked soon. */
export class HashingBusyError extends Error {
  constructor() {
    super('Too many passwords are being checked at once.');
    this.name = 'HashingBusyError';
  }
}

/** argon2id with a bound on how much of it runs: a flood of passwords must not take the processor from those who vote. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Made at start: the first unknown account must not take longer than the second. */
  private readonly decoy = hash('no account has this password', COST);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** @param phc `null` for an account without password: the same work is done, so that time tells nothing */
  async verify(phc: string | null, password: string): Promise<boolean> {
    const expected = phc ?? (await this.decoy);
    const matches = await this.inTurn(() => verify(expected, password));
    return matches && phc !== null;
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.running < AT_ONCE) {
      this.running++;
      return Promise.resolve();
    }
    if (this.waiting.length >= WAITING) throw new HashingBusyError();
    return new Promise((admit) => this.waiting.push(admit));
  }

  /** The place passes straight to the next one waiting. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.running--;
    else next();
  }
}
