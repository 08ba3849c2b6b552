export { loadWelfareSolver } from './load-welfare-solver';
