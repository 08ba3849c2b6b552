import type { Same } from '../same';
import type { datesFr } from './dates.fr';

export const datesEn: Same<typeof datesFr> = {
  'today-at': 'today at {hour}',
  'tomorrow-at': 'tomorrow at {hour}',
  'yesterday-at': 'yesterday at {hour}',
  'in-days-at': 'in {days, plural, one {# day} other {# days}}, {weekday} at {hour}',
  'on-day-at': '{day} at {hour}',
};
