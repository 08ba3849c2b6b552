import { ExampleState } from '../examples/example';
import { ListNote } from '../filters/filters';
import { Tag } from '../tag/tag';
import { ProjectList, ProjectRow } from './project-list';

const projects = [
  {
    id: 'passerelle',
    title: 'Passerelle en bois sur le ru des Saules',
    district: 'Bords-de-Lanthe',
    cost: '52 000 €',
    yearly: 'puis 600 € par an',
  },
  {
    id: 'ilots',
    title: 'Cinq îlots de fraîcheur sur les places minérales',
    district: 'Toute la ville',
    cost: '95 000 €',
    yearly: 'puis 2 500 € par an',
  },
  {
    id: 'verger',
    title: 'Verger public du chemin Vert, 60 arbres',
    district: 'Les Tilleuls',
    cost: '26 000 €',
    yearly: 'puis 800 € par an',
  },
  {
    id: 'outils',
    title: 'Prêt de matériel : la « bibliothèque d’outils »',
    district: 'Toute la ville',
    cost: '8 400 €',
    yearly: undefined,
  },
];

export function ProjectListExamples() {
  return (
    <div className="tool-budget">
      <ExampleState title="Projects to read">
        <ListNote>
          <p>24 projets, dans un ordre tiré au sort pour vous.</p>
          <p>
            <a href="#cout">Trier par coût</a>
          </p>
        </ListNote>
        <ProjectList>
          {projects.map((project, index) => (
            <ProjectRow
              key={project.id}
              id={project.id}
              title={project.title}
              href={`#${project.id}`}
              facts={[project.district, `Projet ${index + 1}`]}
              cost={project.cost}
              costNote={project.yearly}
            />
          ))}
        </ProjectList>
      </ExampleState>
      <ExampleState title="With a state, and a title from elsewhere in Europe">
        <ProjectList>
          <ProjectRow
            id="lodz-17"
            title="Zielony skwer przy ulicy Piotrkowskiej w Łodzi"
            href="#lodz-17"
            facts={['Śródmieście', 'Projet 17', '3 210 voix']}
            cost="1 250 000 zł"
            tag={<Tag kind="open">Lauréat</Tag>}
          />
        </ProjectList>
      </ExampleState>
    </div>
  );
}
