import { LinkLine } from '../link-list/link-list';
import { ConfirmationPanel } from './confirmation-panel';

export function ConfirmationPanelExample() {
  return (
    <ConfirmationPanel title="Votre vote est enregistré" reference={{ label: 'Reçu de vote', value: 'K7QF-2M9X-4TBD' }}>
      <p>
        Vous pouvez le changer jusqu’à vendredi 10 avril à 20 h. Le résultat provisoire est publié lundi 13 avril à
        12 h.
      </p>
      <LinkLine links={[{ label: 'Imprimer mon reçu', href: '#imprimer', icon: 'print' }]} />
    </ConfirmationPanel>
  );
}
