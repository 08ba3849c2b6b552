import type { ReactNode } from 'react';
import { PageHead, Wrap } from '@parvis/ui';
import { PageMeta } from '../../../platform/page/page-meta';
import { PageTop } from '../../../platform/page/page-top';

export interface DutySection {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export interface DutyPageProps {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly DutySection[];
}

/** A page that the law or good sense asks for: short paragraphs under short titles. */
export function DutyPage({ title, lead, sections }: DutyPageProps) {
  return (
    <>
      <PageMeta title={title} description={lead} />
      <PageTop crumbs={[{ label: title }]}>
        <PageHead title={title} lead={lead} />
      </PageTop>
      <Wrap>
        {sections.map((section) => (
          <section key={section.id} className="stack section" aria-labelledby={section.id}>
            <h2 id={section.id}>{section.title}</h2>
            {section.children}
          </section>
        ))}
      </Wrap>
    </>
  );
}
