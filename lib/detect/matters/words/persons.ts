/** Words for one person. */
export const HE = new Set(
  'han hun hende ham hans hendes vedkommende he she him her his hers himself herself shes hes'.split(' '),
);
/** He or she, one person; in English "they" is left out on purpose. */
export const ONE = HE;
export const YOU = new Set('du dig din dit dine you your yours youre'.split(' '));
export const I = new Set('jeg mig min mit mine i me my im ive id'.split(' '));

/** A post that one person holds: "min souschef", "our CFO", "the only nurse". */
export const ROLE = `
min/vores/vor/jeres/hans/hendes (nye/nuværende/tidligere/unge/ældre) souschef*/afdelingsleder*/teamleder*/direktør*/økonomichef*/økonomidirektør*/salgschef*/salgsdirektør*/driftschef*/driftsleder*/lagerchef*/butikschef*/skoleleder*/viceskoleleder*/institutionsleder*/institutionschef*/områdeleder*/kontorchef*/værkfører*/formand*/bogholder*/receptionist*/sekretær*/pa/pedel*/regnskabschef*/marketingchef*/kommunikationschef*/indkøbschef*/produktionschef*/projektchef*/kok/køkkenchef*/cfo/ceo/cto/coo/stedfortræder*/nabo
my/our/their/the (new/current/former/own/young/old) deputy/assistant/pa/secretary/receptionist/cfo/ceo/cto/coo/bookkeeper/accountant/headteacher/caretaker/chef/foreman/controller/treasurer/chairman/chairwoman/chair`;

/** One of a kind: whoever knows the place knows who it is. */
export const ONLY = `
min/vores/vor/jeres/deres/den/det/skolens/kommunens/afdelingens/virksomhedens/firmaets/hospitalets/sygehusets/afsnittets/teamets/holdets/plejehjemmets/børnehavens/institutionens/byens/butikkens/regionens/fabrikkens eneste (unge/ældre/nye/faste/uddannede) medarbejder/kvinde/mand/*leder/*chef/*læge/*plejerske/*lærer/*pædagog/*ingeniør/*konsulent/*assistent/*jurist/*tekniker/*direktør/*medarbejder/*tør/*chauffør/*ontør/pedel/jordemoder/*psykolog/*rådgiver/*hjælper/*håndværker/*smed/*tømrer/*elektriker/kok/bager/bogholder/sekretær/*terapeut/præst/provst/tolk/elev/lærling/praktikant/*arbejder/*udvikler/bibliotekar/*ekspedient/*betjent
min/vores/vor/jeres/deres/den/det eneste kvindelige/mandlige/sorte/muslimske/jødiske/homoseksuelle/handicappede/døve/blinde/gravide
my/our/the/their/schools/companys/teams/departments/wards/hospitals/towns/councils/firms/offices only (maths/science/senior/junior/qualified/trained/full/part/night) female/male/woman/man/black/asian/muslim/jewish/gay/disabled/trans/deaf/blind/pregnant/doctor/nurse/midwife/engineer/teacher/lawyer/driver/accountant/developer/manager/director/caretaker/electrician/plumber/chef/cook/paramedic/therapist/psychologist/pharmacist/apprentice/intern/trainee/receptionist/bookkeeper/technician/welder/fitter/librarian/priest/vicar`;
