import type { Same } from '../same';
import type { mailFr } from './mail.fr';

export const mailEn: Same<typeof mailFr> = {
  greeting: 'Hello,',
  'not-refusable': 'This message answers something done with your address: it cannot be refused.',
  'desk.title': 'Need help?',
  'desk.phone': 'Someone answers on {phone}.',
  'desk.phone-hours': 'Someone answers on {phone}, {hours}.',
  'desk.address': 'Desk: {address}.',
  'desk.reply': 'You may also answer this message: a person will read it.',
  'desk.none': 'Ask at your town hall: everything on the site can also be done there.',
  'inbox.title': 'Messages sent',
  'inbox.text': 'This machine sends no e-mail: messages arrive here, and nowhere else.',
  'inbox.empty': 'No message yet.',
  'inbox.refresh': 'Refresh',
  'inbox.all': 'All messages',
  'inbox.from': 'From',
  'inbox.to': 'To',
  'inbox.reply-to': 'Reply to',
  'inbox.date': 'Date',
};
