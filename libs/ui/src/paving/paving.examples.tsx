import { ButtonLink } from '../button/button';
import { ExampleState } from '../examples/example';
import { HeroNumber } from '../hero-number/hero-number';
import { Kicker } from '../page-head/page-head';
import { Tag } from '../tag/tag';
import { Paving, Slab, SlabActs } from './paving';

export function PavingExamples() {
  return (
    <>
      <ExampleState title="Three slabs where something is open, the acts on one line">
        <OpenToday />
      </ExampleState>
      <ExampleState title="Four figures">
        <Paving layout="four" tool="budget">
          <Slab>
            <HeroNumber number="4" size="middle">
              projets lauréats sur 12 proposés au vote
            </HeroNumber>
          </Slab>
          <Slab>
            <HeroNumber number="379 000 €" size="middle">
              attribués sur une enveloppe de 400 000 €
            </HeroNumber>
          </Slab>
          <Slab>
            <HeroNumber number="2 980" size="middle">
              votes : 2 402 en ligne, 364 sur papier, 214 au guichet
            </HeroNumber>
          </Slab>
          <Slab>
            <HeroNumber number="580" size="middle">
              personnes sur 2 950 n’obtiennent aucun projet de leur choix
            </HeroNumber>
          </Slab>
        </Paving>
      </ExampleState>
      <ExampleState title="A pair inside a paving, one slab tinted: the answer">
        <TwoRules />
      </ExampleState>
    </>
  );
}

export function OpenToday() {
  return (
    <Paving layout="three">
      <Slab as="article" tool="budget" edge>
        <Kicker text="Budget participatif 2026">
          <Tag kind="open">Vote ouvert</Tag>
        </Kicker>
        <HeroNumber number="3" unit="jours">
          pour choisir parmi 24 projets et partager 450 000 €.
        </HeroNumber>
        <p className="small quiet">Dès 16 ans, sans condition de nationalité. Le vote se termine vendredi à 20 h.</p>
        <SlabActs>
          <ButtonLink href="#voter">Choisir mes projets</ButtonLink>
        </SlabActs>
      </Slab>
      <Slab as="article" tool="webinar" edge>
        <Kicker text="Webinaire">
          <Tag kind="open">En direct</Tag>
        </Kicker>
        <HeroNumber number="82" unit="personnes">
          regardent « Comment votre vote devient un chantier ».
        </HeroNumber>
        <SlabActs>
          <ButtonLink href="#direct">Rejoindre la séance</ButtonLink>
        </SlabActs>
      </Slab>
      <Slab as="article" tool="assembly" edge>
        <Kicker text="Convention citoyenne">
          <Tag kind="accent">Jeudi, 18 h 30</Tag>
        </Kicker>
        <HeroNumber number="40" unit="places">
          seront tirées au sort en public parmi 700 volontaires.
        </HeroNumber>
        <SlabActs>
          <ButtonLink href="#tirage" kind="second">
            Comprendre le tirage
          </ButtonLink>
        </SlabActs>
      </Slab>
    </Paving>
  );
}

function TwoRules() {
  return (
    <Paving tool="budget">
      <Paving layout="two">
        <Slab>
          <h3>Les plus votés d’abord</h3>
          <p className="small quiet">La règle de 2025</p>
          <HeroNumber number="4" unit="projets" size="middle">
            379 000 €. 580 personnes n’obtiennent rien.
          </HeroNumber>
        </Slab>
        <Slab tint>
          <h3>Parts égales</h3>
          <p className="small quiet">Chaque votant dispose de la même part de l’enveloppe</p>
          <HeroNumber number="8" unit="projets" size="middle">
            397 000 €. Chaque personne qui a choisi obtient au moins un projet.
          </HeroNumber>
        </Slab>
      </Paving>
      <Slab>
        <h3>Le prix de ce choix</h3>
        <p>La piste cyclable et l’éclairage de la médiathèque n’auraient pas été financés.</p>
      </Slab>
    </Paving>
  );
}
