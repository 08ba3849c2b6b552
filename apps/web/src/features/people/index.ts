export { signedInViewer, type SignedInViewer } from './signed-in.server';
