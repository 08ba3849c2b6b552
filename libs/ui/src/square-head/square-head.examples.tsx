import { NextAndNear } from '../agenda/agenda.examples';
import { DoorFacade } from '../door-facade/door-facade';
import { doors } from '../door-facade/door-facade.examples';
import { LinkLine } from '../link-list/link-list';
import { Outcomes } from '../outcome-slab/outcome-slab.examples';
import { OrvelleFrame } from '../page-frame/frame.examples';
import { Wrap } from '../page-frame/page-frame';
import { OpenToday } from '../paving/paving.examples';
import { LastActs } from '../record-list/record-list.examples';
import { Section } from '../section/section';
import { SquareHead } from './square-head';

const title = 'Orvelle, 61 240 habitants : ce que nous décidons ensemble';

export function SquareExample() {
  return (
    <OrvelleFrame>
      <SquareHead
        id="orvelle"
        open={['budget', 'webinar', 'assembly']}
        title={title}
        lead="Trois choses vous attendent cette semaine. Lire ne demande aucun compte."
      />
      <Wrap>
        <h2 className="visually-hidden">À faire aujourd’hui</h2>
        <OpenToday />
      </Wrap>
      <Section id="next" title="Agenda et quartiers" titleHidden>
        <NextAndNear />
      </Section>
      <Section
        id="decided"
        tool="budget"
        title="Ce qui a été décidé, et ce que c’est devenu"
        lead="Quatre projets lauréats en 2025 : deux livrés, un en travaux, un réévalué."
        aside={<a href="#resultat">Voir le résultat de 2025</a>}
      >
        <Outcomes />
      </Section>
      <Section id="tools" title="Les outils sont ouverts sur la place">
        <DoorFacade doors={doors} />
      </Section>
      <Section
        id="verify"
        title="Tout vérifier"
        lead="Chaque vote et chaque tirage peut être recompté par n’importe qui, avec les fichiers publiés."
      >
        <LastActs />
        <LinkLine
          links={[
            { label: 'Lire tout le registre public', href: '#registre' },
            { label: 'Recompter un vote', href: '#recompter' },
          ]}
        />
      </Section>
    </OrvelleFrame>
  );
}

export function QuietSquareExample() {
  return (
    <OrvelleFrame>
      <SquareHead
        id="orvelle"
        open={[]}
        title={title}
        lead="Rien à faire aujourd’hui. Prochain rendez-vous : jeudi 7 mai, à 18 h 30."
      />
    </OrvelleFrame>
  );
}
