export { catalogue, type MessageKey } from './catalogue';
export { calendarDays } from './format/dates';
export { formatter, type Formatter, type Setting } from './format/formatter';
export { decimalText, formatMoney, type MoneyValue } from './format/money';
export { timeLeft, type TimeLeft } from './format/moments';
export { LANGUAGES, LANGUAGE_NAMES, isLanguage, negotiateLanguage, type Language } from './language';
export { MissingValueError, translator, type MessageValues, type Translate } from './translator';
export { keepTogether } from './typography';
export { typeset } from './typography';
