/** Given names common in Italy: with a surname beside one, a responsible is a person and not an office. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    "adele adriana adriano agnese agostino alba alberto aldo alessandra alessandro alessia alessio alfonso alfredo alice " +
    "amedeo andrea angela angelo anna annalisa annamaria antonella antonio arianna armando arturo attilio barbara beatrice " +
    "benedetta benedetto bianca bruna bruno camilla carla carlo carmela carmelo carmine caterina cecilia cesare chiara " +
    "cinzia claudia claudio corrado cosimo costantino cristian cristiana cristiano cristina damiano daniela daniele danilo " +
    "dario davide debora deborah diego domenica domenico donatella donato dora edoardo elena eleonora elisa elisabetta " +
    "emanuela emanuele emilia emilio emma enrica enrico enzo ermanno ernesto ettore eugenio eva fabio fabiola fabrizio " +
    "fausto federica federico felice ferdinando fernando filippo filomena fiorella flavia flavio franca francesca francesco " +
    "franco gabriele gabriella gaetano gennaro gerardo giacomo giada gianfranco gianluca gianluigi gianna gianni giancarlo " +
    "ginevra gino giorgia giorgio giovanna giovanni girolamo giulia giuliana giuliano giulio giuseppe giuseppina giusy " +
    "graziana grazia graziella guglielmo guido ida ignazio ilaria immacolata irene isabella ivan ivana jacopo laura lea " +
    "leonardo letizia lia lidia lino livia liliana loredana lorena lorenza lorenzo luca lucia luciana luciano lucio luigi " +
    "luigia luisa manuela marcella marcello marco margherita maria marianna mariano marilena marina mario marisa marta " +
    "martina massimiliano massimo matilde matteo mattia maura maurizio mauro melissa michela michele mirella monica nadia " +
    "natale natalia nicola nicoletta nicolò nunzia nunzio olga ornella orazio osvaldo ottavio paola paolo pasquale patrizia " +
    "patrizio pietro piera piero pina raffaella raffaele raimondo renata renato renzo riccardo rino rita roberta roberto " +
    "rocco romano romina romolo romualdo rosa rosalba rosanna rosaria rosario rosella rossana rossella ruggero sabina " +
    "sabrina salvatore samuele sandra sandro sara saverio sebastiano serena sergio silvana silvano silvia silvio simona " +
    "simone sofia sonia stefania stefano susanna tania tatiana teresa tiziana tiziano tommaso ugo umberto valentina " +
    "valentino valeria valerio vanessa vera veronica vincenza vincenzo viola virginia vito vittoria vittorio viviana walter"
  ).split(" "),
);
