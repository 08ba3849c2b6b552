import type { ReactNode } from 'react';
import { Wrap } from '@parvis/ui';
import type { FormProblem } from './forms.server';
import { FormErrors } from './act-form';
import { PageMeta } from '../page/page-meta';
import { PageTop } from '../page/page-top';

export interface FormPageProps {
  /** The title of the window; on the page, the question is the heading. */
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly description: string;
  readonly crumbs?: readonly { readonly label: string; readonly path?: string | undefined }[] | undefined;
  readonly problems?: readonly FormProblem[] | undefined;
  readonly children: ReactNode;
}

/** One question a page. */
export function FormPage({ title, description, crumbs, problems = [], children }: FormPageProps) {
  return (
    <>
      <PageMeta title={title} description={description} failed={problems.length > 0} hidden />
      <PageTop crumbs={[...(crumbs ?? []), { label: title }]}>{null}</PageTop>
      <Wrap>
        <div className="stack form-page">
          <FormErrors problems={problems} />
          {children}
        </div>
      </Wrap>
    </>
  );
}
