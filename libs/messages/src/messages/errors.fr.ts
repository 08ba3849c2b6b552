/** Pages that say why a page cannot be shown. */
export const errorsFr = {
  'not-found.title': 'Cette page n’existe pas',
  'not-found.text': 'L’adresse est peut-être incomplète, ou la page a changé de place.',
  'not-found.home': 'Revenir à la place',
  'forbidden.title': 'Cette page ne vous est pas ouverte',
  'forbidden.text': 'Elle demande un rôle que votre compte n’a pas.',
  'form.title': 'Ce formulaire ne peut plus servir',
  'form.text': 'Il a expiré, ou il a été ouvert depuis un autre site. Ouvrez la page de nouveau, puis recommencez.',
  'sign-in.title': 'Connectez-vous pour continuer',
  'sign-in.text': 'Cette page demande de vous connecter.',
  'too-many.title': 'Trop d’essais',
  'too-many.text': 'Attendez quelques minutes, puis recommencez. Rien n’est perdu.',
  'bad-request.title': 'Cette demande n’a pas été comprise',
  'bad-request.text': 'Revenez à la page précédente, puis recommencez.',
  'failure.title': 'Une erreur de notre côté',
  'failure.text':
    'La page n’a pas pu être préparée. Réessayez dans une minute. Rien de ce que vous aviez déjà envoyé n’est perdu.',
  'unavailable.title': 'Le service est arrêté pour un moment',
  'unavailable.text': 'Réessayez dans quelques minutes.',
  help: 'Si cela continue, écrivez ou téléphonez : une personne vous répond.',
} as const;
