export { afterSignIn } from './sign-in/after-sign-in.server';
export { signedInViewer, type SignedInViewer } from './signed-in.server';
