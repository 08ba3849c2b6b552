import type { Same } from '../same';
import type { dutiesFr } from './duties.fr';

export const dutiesEn: Same<typeof dutiesFr> = {
  'accessibility.title': 'Accessibility statement',
  'accessibility.lead': '{name} wants everyone to be able to read, understand and use this site.',
  'accessibility.state.title': 'Compliance',
  'accessibility.state.text':
    'This site partially complies with the French accessibility standard (RGAA 4.1) and with WCAG 2.2, level AA.',
  'accessibility.tests.title': 'What is checked',
  'accessibility.tests.text':
    'With each version, every page and each of its states is checked by an automatic tool (axe), by keyboard, without JavaScript, at 320 pixels wide and with text twice as large.',
  'accessibility.limits.title': 'What is not yet',
  'accessibility.limits.text':
    'No full audit by someone from outside has taken place yet. Texts filed by residents and imported files may have faults.',
  'accessibility.contact.title': 'Report a problem',
  'accessibility.contact.text':
    'A page stops you? Tell the desk: we give you the information in another way, then we mend the page.',
  'accessibility.appeal.title': 'If no answer comes',
  'accessibility.appeal.text':
    'You may write to the French Defender of Rights, on line, by post or through a local delegate.',
  'accessibility.appeal.link': 'Write to the Defender of Rights',
  'legal.title': 'Legal notice',
  'legal.lead': 'Who publishes this site, and with which software.',
  'legal.publisher': 'Publisher',
  'legal.address': 'Address',
  'legal.phone': 'Telephone',
  'legal.missing': 'The local authority has not filled this in yet.',
  'legal.host': 'Hosting',
  'legal.host.text': 'The local authority writes here the name, address and telephone of its host.',
  'legal.software': 'Software',
  'legal.software.text':
    'This site uses Parvis, free software under the GNU AGPL 3.0 licence or later. Anyone can read its code, check it and use it again.',
  'legal.reuse': 'Reuse',
  'legal.reuse.text': 'Published ballots and results can be downloaded and recounted freely.',
  'legal.invented': 'This local authority is invented: the page shows what a real one has to write here.',
  'privacy.title': 'Your personal data',
  'privacy.lead': 'What this site keeps, why, and for how long.',
  'privacy.read.title': 'To read',
  'privacy.read.text': 'Nothing: no account, no cookie, no outside service, no audience measurement.',
  'privacy.account.title': 'To sign in',
  'privacy.account.text':
    'Your e-mail address and, if you choose one, a password that nobody can read back. A single cookie keeps your session; it goes when you sign out.',
  'privacy.act.title': 'To act for the local authority',
  'privacy.act.text': 'Official acts are written in the public record with the role of the person, never with a name.',
  'privacy.ballots.title': 'Published ballots',
  'privacy.ballots.text':
    'Published ballots carry no name, no address and no time. They serve to recount, and for nothing else.',
  'privacy.browser.title': 'Kept by your browser',
  'privacy.browser.text':
    'Your choices, only if you ask for it on the page of a result, under a name that begins with parvis/choices. They are not sent. A button of that page erases them.',
  'privacy.rights.title': 'Your rights',
  'privacy.rights.text':
    'You may ask the desk to see your data, to correct them or to delete them. You may also write to the French data protection authority (CNIL).',
  'privacy.rights.link': 'Write to the CNIL',
  'vote.title': 'Who can see my vote?',
  'vote.lead': 'The short answer: with the published ballots, nobody. Here is what is kept, and what is not.',
  'vote.published.title': 'What is published',
  'vote.published.text':
    'After the vote, ballots are published shuffled, under new numbers, without name, address or time. Anyone can recount them.',
  'vote.mayor.title': 'The mayor, elected members, staff',
  'vote.mayor.text':
    'No screen, no file and no request tells them who chose what. They see how many people voted, never what they chose.',
  'vote.operator.title': 'The person who runs the machine',
  'vote.operator.text':
    'On-line voting will open on this site with a coming version. Until encrypted ballots arrive, someone who held both the database and the key of the vote could link the two. The key is kept apart, then destroyed when the result is published.',
  'vote.imported.title': 'Imported editions',
  'vote.imported.text':
    'The editions imported here come from files that are already public: they are shown as they were published.',
  'vote.proof.title': 'What the proofs say, and do not say',
  'vote.proof.text':
    'Recounting the ballots proves that the result follows the rules. It does not prove by itself that each ballot comes from a person who could vote: that rests on the voting list and on the electoral bureau.',
  'map.title': 'Site map',
  'map.lead': 'All the pages, by subject.',
  'map.square': 'The square',
  'map.account': 'Your account',
  'map.duties': 'Legal information',
  'map.coming': 'To come',
  'map.coming.text': 'These tools will open on this site: their door is already on the square.',
};
