import type { RequestContext } from '../../../platform/context/request-context';
import { networkOf } from '../../../platform/rate-limits/network';
import type { RateLimit } from '../../../platform/rate-limits/rate-limits';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/*
 * Counted for the address typed, known or not, and for the network it comes from. None of them shuts the owner out: a
 * link that was mailed works whatever others tried, and a code can be asked for when a password may not be tried.
 */

/** A town hall or a library is one network. */
export const REQUESTS_OF_NETWORK: RateLimit = { name: 'sign-in-requests', points: 100, seconds: 10 * MINUTE };
/** As many codes as live at once: whoever waits always has one that works. */
export const MAILS_TO_ADDRESS: RateLimit = { name: 'sign-in-mails', points: 5, seconds: 10 * MINUTE };
export const CODES_OF_NETWORK: RateLimit = { name: 'codes-of-network', points: 100, seconds: 10 * MINUTE };
/** Five a request would be 3 600 a day for who asks again and again: at fifty the odds stay under 1 in 20 000. */
export const CODES_OF_ADDRESS: RateLimit = { name: 'codes-of-address', points: 50, seconds: DAY };
export const PASSWORDS_OF_NETWORK: RateLimit = { name: 'passwords-of-network', points: 50, seconds: 15 * MINUTE };
/** NIST SP 800-63B-4 §3.2.2 allows 100 in a row. */
export const PASSWORDS_OF_ADDRESS: RateLimit = { name: 'passwords-of-address', points: 10, seconds: 15 * MINUTE };
export const SECOND_FACTORS: RateLimit = { name: 'second-factors', points: 5, seconds: 5 * MINUTE };
export const PASSWORD_CHANGES: RateLimit = { name: 'password-changes', points: 10, seconds: 15 * MINUTE };

export function networkKey(ctx: RequestContext): string {
  return `${ctx.territory.id}/${networkOf(ctx.origin.address)}`;
}

export function addressKey(ctx: RequestContext, email: string): string {
  return `${ctx.territory.id}/${email.toLowerCase()}`;
}
