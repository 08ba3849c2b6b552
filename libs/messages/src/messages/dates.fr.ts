/** Moments in words: see `formatMoment`. */
export const datesFr = {
  'today-at': 'aujourd’hui à {hour}',
  'tomorrow-at': 'demain à {hour}',
  'yesterday-at': 'hier à {hour}',
  'in-days-at': 'dans {days, plural, one {# jour} other {# jours}}, {weekday} à {hour}',
  'on-day-at': '{day} à {hour}',
} as const;
