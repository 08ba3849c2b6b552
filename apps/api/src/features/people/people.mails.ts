import type { MessageKind } from '../../platform/mail/message-kind';

/** Every message that `people` sends (journeys.md, "Messages"). None can be refused: each answers an act. */
export const signInCodeMail: MessageKind = {
  name: 'people.sign-in-code',
  trigger: 'people.code.trigger',
  refusable: false,
  subject: 'people.code.subject',
  paragraphs: ['people.code.type', 'people.code.once'],
  action: 'people.code.action',
  after: ['people.code.secret', 'people.code.not-you'],
  reason: 'people.code.reason',
};

export const passwordChangedMail: MessageKind = {
  name: 'people.password-changed',
  trigger: 'people.password-changed.trigger',
  refusable: false,
  subject: 'people.password-changed.subject',
  paragraphs: ['people.password-changed.text', 'people.password-changed.sessions', 'people.password-changed.not-you'],
  reason: 'people.password-changed.reason',
};

export const secondFactorAddedMail: MessageKind = {
  name: 'people.second-factor-added',
  trigger: 'people.second-factor-added.trigger',
  refusable: false,
  subject: 'people.second-factor-added.subject',
  paragraphs: ['people.second-factor-added.text', 'people.second-factor-added.not-you'],
  reason: 'people.second-factor-added.reason',
};

export const peopleMails: readonly MessageKind[] = [signInCodeMail, passwordChangedMail, secondFactorAddedMail];
