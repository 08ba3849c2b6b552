import type { Same } from '../same';
import type { errorsFr } from './errors.fr';

export const errorsEn: Same<typeof errorsFr> = {
  'not-found.title': 'This page does not exist',
  'not-found.text': 'The address may be incomplete, or the page has moved.',
  'not-found.home': 'Back to the square',
  'forbidden.title': 'This page is not open to you',
  'forbidden.text': 'It needs a role that your account does not have.',
  'form.title': 'This form can no longer be used',
  'form.text': 'It has expired, or it was opened from another site. Open the page again, then start over.',
  'sign-in.title': 'Sign in to continue',
  'sign-in.text': 'You need to sign in to see this page.',
  'too-many.title': 'Too many tries',
  'too-many.text': 'Wait a few minutes, then try again. Nothing is lost.',
  'bad-request.title': 'This request was not understood',
  'bad-request.text': 'Go back to the previous page, then try again.',
  'failure.title': 'Something went wrong on our side',
  'failure.text': 'The page could not be prepared. Try again in a minute. Nothing you had already sent is lost.',
  'unavailable.title': 'The service is stopped for a while',
  'unavailable.text': 'Try again in a few minutes.',
  help: 'If this goes on, write or call: a person will answer.',
};
