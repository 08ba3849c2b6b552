import type { Language } from './language';
import { accountEn } from './messages/account.en';
import { accountFr } from './messages/account.fr';
import { budgetsApiEn } from './messages/budgets-api.en';
import { budgetsApiFr } from './messages/budgets-api.fr';
import { budgetsEn } from './messages/budgets.en';
import { budgetsFr } from './messages/budgets.fr';
import { countingRulesEn } from './messages/counting-rules.en';
import { countingRulesFr } from './messages/counting-rules.fr';
import { datesEn } from './messages/dates.en';
import { datesFr } from './messages/dates.fr';
import { dutiesEn } from './messages/duties.en';
import { dutiesFr } from './messages/duties.fr';
import { errorsEn } from './messages/errors.en';
import { errorsFr } from './messages/errors.fr';
import { explanationsEn } from './messages/explanations.en';
import { explanationsFr } from './messages/explanations.fr';
import { frameEn } from './messages/frame.en';
import { frameFr } from './messages/frame.fr';
import { homeEn } from './messages/home.en';
import { homeFr } from './messages/home.fr';
import { mailEn } from './messages/mail.en';
import { mailFr } from './messages/mail.fr';
import { peopleEn } from './messages/people.en';
import { peopleFr } from './messages/people.fr';
import { recordEn } from './messages/record.en';
import { recordFr } from './messages/record.fr';
import { recountEn } from './messages/recount.en';
import { recountFr } from './messages/recount.fr';
import { resultsEn } from './messages/results.en';
import { resultsFr } from './messages/results.fr';
import { shareEn } from './messages/share.en';
import { shareFr } from './messages/share.fr';
import { trialEn } from './messages/trial.en';
import { trialFr } from './messages/trial.fr';

const french = {
  account: accountFr,
  budgets: budgetsFr,
  'budgets-api': budgetsApiFr,
  'counting-rules': countingRulesFr,
  dates: datesFr,
  duties: dutiesFr,
  errors: errorsFr,
  explanations: explanationsFr,
  frame: frameFr,
  home: homeFr,
  mail: mailFr,
  people: peopleFr,
  record: recordFr,
  recount: recountFr,
  results: resultsFr,
  share: shareFr,
  trial: trialFr,
};

type French = typeof french;

const english: { readonly [Feature in keyof French]: Readonly<Record<keyof French[Feature], string>> } = {
  account: accountEn,
  budgets: budgetsEn,
  'budgets-api': budgetsApiEn,
  'counting-rules': countingRulesEn,
  dates: datesEn,
  duties: dutiesEn,
  errors: errorsEn,
  explanations: explanationsEn,
  frame: frameEn,
  home: homeEn,
  mail: mailEn,
  people: peopleEn,
  record: recordEn,
  recount: recountEn,
  results: resultsEn,
  share: shareEn,
  trial: trialEn,
};

/** `feature.key`, such as `budgets.results.title`. */
export type MessageKey = {
  [Feature in keyof French]: `${Feature}.${keyof French[Feature] & string}`;
}[keyof French];

/** Every message of a language in ICU MessageFormat, by its full key. */
export function catalogue(language: Language): Readonly<Record<string, string>> {
  const features: Readonly<Record<string, Readonly<Record<string, string>>>> = language === 'fr' ? french : english;
  const flat: Record<string, string> = {};
  for (const [feature, messages] of Object.entries(features)) {
    for (const [key, message] of Object.entries(messages)) flat[`${feature}.${key}`] = message;
  }
  return flat;
}
