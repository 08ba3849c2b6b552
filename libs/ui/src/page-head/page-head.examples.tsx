import { LinkLine } from '../link-list/link-list';
import { Tag } from '../tag/tag';
import { PageHead } from './page-head';

export function PageHeadExample() {
  return (
    <div className="tool-budget">
      <PageHead
        kicker="Budget participatif 2025"
        tags={<Tag kind="done">Résultat définitif</Tag>}
        title="Quatre projets lauréats : le centre et les quais reçoivent 367 000 € sur 379 000 €"
        lead="En 2025, les projets les plus votés passaient d’abord, jusqu’à épuisement de l’enveloppe."
      >
        <LinkLine
          links={[
            { label: 'Recompter moi-même', href: '#verifier', icon: 'verify' },
            { label: 'Procès-verbal (PDF)', href: '#pv', icon: 'download' },
          ]}
        />
      </PageHead>
    </div>
  );
}

export function PlainPageHeadExample() {
  return <PageHead title="Mentions légales" rule={false} />;
}
