/** The pages that the law asks of an authority, and the one that every public meeting asks for. */
export const dutiesFr = {
  'accessibility.title': 'Déclaration d’accessibilité',
  'accessibility.lead': '{name} veut que chacun puisse lire, comprendre et utiliser ce site.',
  'accessibility.state.title': 'État de conformité',
  'accessibility.state.text':
    'Ce site est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1) et aux règles WCAG 2.2, niveau AA.',
  'accessibility.tests.title': 'Ce qui est vérifié',
  'accessibility.tests.text':
    'À chaque version, chaque page et chacun de ses états sont contrôlés par un outil automatique (axe), au clavier, sans JavaScript, à 320 pixels de large et avec un texte deux fois plus grand.',
  'accessibility.limits.title': 'Ce qui ne l’est pas encore',
  'accessibility.limits.text':
    'Aucun audit complet par une personne extérieure n’a encore eu lieu. Les textes déposés par les habitants et les fichiers importés peuvent contenir des défauts.',
  'accessibility.contact.title': 'Signaler un problème',
  'accessibility.contact.text':
    'Une page vous bloque ? Dites-le à l’accueil : nous vous donnons l’information autrement, puis nous corrigeons.',
  'accessibility.appeal.title': 'Si la réponse ne vient pas',
  'accessibility.appeal.text':
    'Vous pouvez saisir le Défenseur des droits, en ligne, par courrier ou auprès de son délégué.',
  'accessibility.appeal.link': 'Écrire au Défenseur des droits',
  'legal.title': 'Mentions légales',
  'legal.lead': 'Qui publie ce site, et avec quel logiciel.',
  'legal.publisher': 'Éditeur',
  'legal.address': 'Adresse',
  'legal.phone': 'Téléphone',
  'legal.missing': 'La collectivité ne l’a pas encore renseigné.',
  'legal.host': 'Hébergement',
  'legal.host.text': 'La collectivité indique ici le nom, l’adresse et le téléphone de son hébergeur.',
  'legal.software': 'Logiciel',
  'legal.software.text':
    'Ce site utilise Parvis, logiciel libre sous licence GNU AGPL 3.0 ou ultérieure. Chacun peut lire son code, le vérifier et le réutiliser.',
  'legal.reuse': 'Réutilisation',
  'legal.reuse.text': 'Les bulletins et résultats publiés peuvent être téléchargés et recomptés librement.',
  'legal.invented': 'Cette collectivité est inventée : la page montre ce qu’une vraie collectivité doit y écrire.',
  'privacy.title': 'Vos données personnelles',
  'privacy.lead': 'Ce que ce site garde, pourquoi, et combien de temps.',
  'privacy.read.title': 'Pour lire',
  'privacy.read.text': 'Rien : aucun compte, aucun cookie, aucun service extérieur, aucune mesure d’audience.',
  'privacy.account.title': 'Pour se connecter',
  'privacy.account.text':
    'Votre adresse de courriel et, si vous le choisissez, un mot de passe que personne ne peut relire. Un seul cookie garde votre session ; il disparaît quand vous vous déconnectez.',
  'privacy.act.title': 'Pour agir au nom de la collectivité',
  'privacy.act.text':
    'Les actes officiels sont inscrits au registre public avec le rôle de la personne, jamais avec son nom.',
  'privacy.ballots.title': 'Bulletins publiés',
  'privacy.ballots.text':
    'Les bulletins publiés ne portent ni nom, ni adresse, ni heure. Ils servent à recompter, et à rien d’autre.',
  'privacy.browser.title': 'Gardé par votre navigateur',
  'privacy.browser.text':
    'Vos choix, seulement si vous le demandez sur la page d’un résultat, sous un nom qui commence par parvis/choices. Ils ne sont pas envoyés. Un bouton de cette page les efface.',
  'privacy.rights.title': 'Vos droits',
  'privacy.rights.text':
    'Vous pouvez demander à voir vos données, à les corriger ou à les supprimer, auprès de l’accueil. Vous pouvez aussi saisir la CNIL.',
  'privacy.rights.link': 'Écrire à la CNIL',
  'vote.title': 'Qui peut voir mon vote ?',
  'vote.lead':
    'La réponse courte : avec les bulletins publiés, personne. Voici ce qui est gardé, et ce qui ne l’est pas.',
  'vote.published.title': 'Ce qui est publié',
  'vote.published.text':
    'Après le vote, les bulletins sont publiés mélangés, sous de nouveaux numéros, sans nom, sans adresse et sans heure. Chacun peut les recompter.',
  'vote.mayor.title': 'Le maire, les élus, les agents',
  'vote.mayor.text':
    'Aucun écran, aucun fichier et aucune demande ne leur dit qui a choisi quoi. Ils voient combien de personnes ont voté, jamais leurs choix.',
  'vote.operator.title': 'La personne qui exploite la machine',
  'vote.operator.text':
    'Le vote en ligne ouvrira sur ce site avec une prochaine version. Jusqu’à l’arrivée des bulletins chiffrés, une personne qui aurait à la fois la base de données et la clé du vote pourrait faire le lien. La clé est gardée à part, puis détruite à la publication du résultat.',
  'vote.imported.title': 'Les éditions importées',
  'vote.imported.text':
    'Les éditions importées ici viennent de fichiers déjà publics : elles sont montrées telles qu’elles ont été publiées.',
  'vote.proof.title': 'Ce que les preuves disent, et ne disent pas',
  'vote.proof.text':
    'Recompter les bulletins prouve que le résultat suit le règlement. Cela ne prouve pas à soi seul que chaque bulletin vient d’une personne qui pouvait voter : cela repose sur la liste d’émargement et sur le bureau de vote.',
  'map.title': 'Plan du site',
  'map.lead': 'Toutes les pages, par sujet.',
  'map.square': 'La place',
  'map.account': 'Votre compte',
  'map.duties': 'Informations légales',
  'map.coming': 'À venir',
  'map.coming.text': 'Ces outils ouvriront sur ce site : leur porte est déjà sur la place.',
} as const;
