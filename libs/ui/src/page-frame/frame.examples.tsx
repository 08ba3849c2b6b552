import type { ReactNode } from 'react';
import { Breadcrumb } from '../breadcrumb/breadcrumb';
import { Button } from '../button/button';
import { DemonstrationBar } from '../demonstration-bar/demonstration-bar';
import { EmailField } from '../field/text-field';
import { InlineForm } from '../inline-form/inline-form';
import { LanguageSwitch } from '../language-switch/language-switch';
import { Lintel, ToolsSmall } from '../lintel/lintel';
import { MainNav } from '../main-nav/main-nav';
import { Notice } from '../notice/notice';
import { PageFoot } from '../page-foot/page-foot';
import { PageHead } from '../page-head/page-head';
import { Section } from '../section/section';
import { Slab } from '../paving/paving';
import type { Tool } from '../tool/tool';
import { PageFrame, Wrap } from './page-frame';

interface FrameProps {
  readonly tool?: Tool;
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the commune of the demonstration, around whatever an example shows. */
export function OrvelleFrame({ tool, notice, children }: FrameProps) {
  return (
    <PageFrame
      skipLabel="Aller au contenu"
      tool={tool}
      notice={notice}
      demonstration={
        <DemonstrationBar
          label="Démonstration"
          title="Démonstration."
          sentence="Orvelle-sur-Lanthe est une commune inventée."
        >
          <a href="#roles">Essayer un rôle</a>
        </DemonstrationBar>
      }
      header={<Header tool={tool} />}
      foot={<Foot />}
    >
      {children}
    </PageFrame>
  );
}

function Header({ tool }: { readonly tool: Tool | undefined }) {
  return (
    <>
      <Lintel name="Orvelle-sur-Lanthe" href="#accueil">
        <ToolsSmall
          tools={[
            { label: 'Rechercher', href: '#recherche', icon: 'search' },
            { label: 'Se connecter', href: '#connexion' },
          ]}
          language={<LanguageSwitch label="Langue" others={[{ language: 'en', name: 'English', href: '#en' }]} />}
        />
      </Lintel>
      <MainNav
        label="Les outils"
        items={[
          {
            tool: 'budget',
            label: 'Budget',
            rest: ' participatif',
            href: '#budget',
            current: tool === 'budget' ? true : undefined,
          },
          { tool: 'assembly', label: 'Assemblées', rest: ' citoyennes', href: '#assemblees' },
          { tool: 'consultation', label: 'Consultations', href: '#consultations' },
          { tool: 'webinar', label: 'Webinaires', href: '#webinaires' },
          { tool: 'data', label: 'Données', rest: ' ouvertes', href: '#donnees' },
        ]}
      />
    </>
  );
}

function Foot() {
  return (
    <PageFoot
      help={{
        title: 'Besoin d’aide ?',
        children: (
          <p>
            Une personne vous répond au <strong className="number">01 99 00 14 20</strong>, du lundi au vendredi de 9 h
            à 17 h 30, ou à l’hôtel de ville, 1 place des Halles. Tout ce que propose ce site peut aussi se faire au
            guichet.
          </p>
        ),
      }}
      aside={{
        title: 'La lettre de la participation',
        children: (
          <InlineForm action="#lettre">
            <EmailField id="letter" name="email" label="Votre adresse électronique" />
            <Button>Recevoir la lettre</Button>
          </InlineForm>
        ),
      }}
      duties={{
        label: 'Informations légales',
        links: [
          { label: 'Accessibilité : partiellement conforme', href: '#accessibilite' },
          { label: 'Mentions légales', href: '#mentions' },
          { label: 'Vos données personnelles', href: '#donnees-personnelles' },
          { label: 'Plan du site', href: '#plan' },
        ],
      }}
      note={<p>Les lieux, les personnes et les chiffres de cette démonstration sont inventés.</p>}
    />
  );
}

export function PageFrameExample() {
  return (
    <OrvelleFrame tool="budget">
      <Wrap>
        <Breadcrumb
          label="Fil d’Ariane"
          items={[
            { label: 'La place', href: '#accueil' },
            { label: 'Budget participatif', href: '#budget' },
            { label: 'Le règlement' },
          ]}
        />
        <PageHead
          kicker="Budget participatif 2026"
          title="Le règlement"
          lead="Voté par le conseil municipal le 12 février."
        />
      </Wrap>
      <Section id="article-1" title="Article 1 : qui peut voter" lead="Trois conditions, vérifiées avant le vote.">
        <Slab>
          <p>Toute personne de 16 ans ou plus qui habite la commune, sans condition de nationalité.</p>
        </Slab>
      </Section>
    </OrvelleFrame>
  );
}

export function SuspendedPageExample() {
  return (
    <OrvelleFrame
      notice={
        <Notice kind="urgent" title="Le vote est suspendu depuis 14 h 20">
          <p>Une panne empêche de voter en ligne. Le temps perdu sera rendu. Prochaine information à 16 h.</p>
        </Notice>
      }
    >
      <Wrap>
        <PageHead title="Budget participatif 2026" rule={false} />
      </Wrap>
    </OrvelleFrame>
  );
}
