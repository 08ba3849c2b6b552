import { Button, EmailField, OneTimeCodeField } from '@parvis/ui';
import { ActForm, errorOf } from '../../../platform/forms/act-form';
import type { FormProblem } from '../../../platform/forms/forms.server';
import { useHref, useWords } from '../../../platform/root-data';

export interface CodeFormProps {
  readonly token: string;
  readonly action?: string | undefined;
  /** Empty when the page was opened by itself: then it is asked. */
  readonly email: string;
  readonly request: string;
  readonly sent?: string | undefined;
  readonly problems?: readonly FormProblem[] | undefined;
}

/** The code is typed where the person already is: the link of the message may open elsewhere (journeys.md, 11). */
export function CodeForm({ token, action, email, request, sent, problems = [] }: CodeFormProps) {
  const { t } = useWords();
  const href = useHref();
  const known = request !== '';
  return (
    <>
      <ActForm token={token} action={action}>
        <input type="hidden" name="request" value={request} />
        {known ? (
          <input type="hidden" name="email" value={email} />
        ) : (
          <EmailField
            id="email"
            name="email"
            label={t('account.code.email')}
            defaultValue={email}
            error={errorOf(problems, 'email')}
            errorPrefix={t('frame.form.error.prefix')}
          />
        )}
        <OneTimeCodeField
          id="code"
          name="code"
          label={t('account.code.question')}
          question
          hint={sent ?? t('account.code.hint')}
          error={errorOf(problems, 'code')}
          errorPrefix={t('frame.form.error.prefix')}
        />
        <p>
          <Button>{t('account.code.act')}</Button>
        </p>
      </ActForm>
      <p>{t('account.code.not-received')}</p>
      <p>
        <a href={href('/sign-in')}>{t('account.code.again')}</a>
      </p>
      <p className="small quiet">{t('account.code.link')}</p>
    </>
  );
}
