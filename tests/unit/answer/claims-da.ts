/**
 * Danish answers with their claims marked as `{{type:text}}`. Invented or everyday knowledge; some of it is wrong on
 * purpose, as answers are. Written as held-out checks before the finder was tuned.
 */
export interface MarkedAnswer {
  prompt: string;
  answer: string;
}

export const CLAIMS_DA: MarkedAnswer[] = [
  {
    prompt: 'Hvor mange danskere arbejder hjemme?',
    answer:
      'Ifølge {{source:Danmarks Statistik}} arbejdede {{number:37 procent}} af de beskæftigede hjemme mindst én gang i løbet af fire uger i {{date:2023}}. Andelen er højest i {{source:Region Hovedstaden}} med {{number:46 %}}.',
  },
  {
    prompt: 'Hvad er reglerne for opsigelse af en funktionær?',
    answer:
      'Arbejdsgiverens varsel følger {{law:funktionærlovens § 2, stk. 2}}: {{number:1 måned}} i de første {{number:6 måneder}}, derefter {{number:3 måneder}}. Varslet stiger med {{number:én måned}} for {{number:hvert tredje år}}, dog højst til {{number:6 måneder}}. Medarbejderens eget varsel er {{number:1 måned}}.',
  },
  {
    prompt: 'Giv mig tre kendte citater om forandring.',
    answer:
      '1. {{quote:"Den eneste konstante er forandring."}} {{person:Heraklit}}\n2. {{quote:"Vi må være den forandring, vi ønsker at se i verden."}} Tilskrevet {{person:Mahatma Gandhi}}\n3. {{quote:"Livet forstås baglæns, men må leves forlæns."}} {{person:Søren Kierkegaard}}',
  },
  {
    prompt: 'Skriv en kort mail til teamet om ny mødetid tirsdag kl. 10.',
    answer:
      'Emne: Ny mødetid\n\nHej alle\n\nVores ugentlige møde flytter til tirsdag kl. 10.00. Vi regner med 45 minutter, og lokalet er det samme som før.\n\nSig til, hvis det ikke passer.\n\nVenlig hilsen\n[Navn]',
  },
  {
    prompt: 'Virker feedback?',
    answer:
      'Ikke altid. {{study:Kluger og DeNisi (1996)}} gennemgik {{number:607 effektstørrelser}} og fandt, at feedback i over {{number:en tredjedel}} af tilfældene gjorde præstationen ringere. Senere har {{person:John Hattie}} regnet sig frem til en gennemsnitlig effekt på {{number:0,73}}.',
  },
  {
    prompt: 'Hvad koster en fejlrekruttering? Gerne med kilde.',
    answer:
      '{{source:Dansk Erhverv}} har anslået prisen til {{number:300.000-500.000 kr.}} pr. medarbejder, mens {{source:SHRM}} regner med {{number:50-60 %}} af årslønnen. Tallene er gamle, og metoderne er forskellige. Se {{url:https://www.danskerhverv.dk/analyser}}.',
  },
  {
    prompt: 'Lav en dagsorden til afdelingsmødet på torsdag.',
    answer:
      '1. Velkommen (5 minutter)\n2. Nyt fra ledergruppen (10 minutter)\n3. Ferieplan: hvem mangler? (15 minutter)\n4. Kaffemaskinen (5 minutter)\n5. Eventuelt',
  },
  {
    prompt: 'Skal vi lave en APV hvert år?',
    answer:
      'Nej, den skal revideres mindst hvert {{number:tredje år}}, og når der sker ændringer af betydning, jf. {{law:arbejdsmiljølovens § 15 a}}. Kravene er uddybet i {{law:bekendtgørelse nr. 1406 af 26. september 2020}} om psykisk arbejdsmiljø. {{source:Arbejdstilsynet}} fører tilsyn.',
  },
  {
    prompt: 'Hvad siger GDPR om samtykke?',
    answer:
      'Samtykke skal være frivilligt, specifikt, informeret og utvetydigt, se {{law:artikel 4, nr. 11}}, og kan trækkes tilbage når som helst efter {{law:artikel 7, stk. 3}}. {{source:Datatilsynet}} advarer om, at samtykke sjældent er frivilligt i et ansættelsesforhold. {{law:Databeskyttelseslovens § 12}} giver dog en mulighed.',
  },
  {
    prompt: 'Skriv en tale på tre minutter til Birgits 25 års jubilæum.',
    answer:
      'Kære Birgit\n\nFor 25 år siden gik du ind ad døren med en grøn cykelhjelm under armen. Den hænger her endnu. Du har haft fire chefer, og du har opdraget dem alle sammen.\n\nJeg husker, da strømmen gik. Du sagde: "Så må vi tale sammen i stedet." Det gjorde vi så i tre timer.\n\nTak for det hele. Skål for dig.',
  },
  {
    prompt: 'Hvem fandt på begrebet psykologisk tryghed, og hvad viser forskningen?',
    answer:
      'Begrebet går tilbage til {{person:Edgar Schein}} og {{person:Warren Bennis}} i {{date:1965}}, men det var {{person:Amy Edmondson}} fra {{source:Harvard Business School}}, der gjorde det kendt med en artikel i {{date:1999}}. {{source:Googles Project Aristotle}} undersøgte {{number:180 teams}} og pegede på tryghed som den vigtigste faktor.',
  },
  {
    prompt: 'Hvor meget ferie optjener man?',
    answer:
      'Du optjener {{number:2,08 feriedage}} pr. måned, i alt {{number:25 dage}} om året, efter {{law:ferielovens § 5}}. Ferieåret går fra {{date:1. september}} til {{date:31. august}}.',
  },
  {
    prompt: 'Giv mig gode råd til at afholde en svær samtale.',
    answer:
      '- Sig formålet i den første sætning.\n- Vær konkret: hvad så du, og hvad betød det?\n- Hold en pause på ti sekunder, når det bliver svært.\n- Spørg: "Hvordan ser det ud fra din side?"\n- Aftal ét næste skridt, og følg op efter to uger.',
  },
  {
    prompt: 'Er åbne kontorer skadelige?',
    answer:
      'Der er tegn på det. Et dansk studie af {{study:Pejtersen m.fl. (2011)}} fandt {{number:62 procent}} flere sygedage blandt ansatte i storrum end i enkeltkontorer. {{source:Det Nationale Forskningscenter for Arbejdsmiljø}} peger især på støj. {{study:Bernstein og Turban (2018)}} så desuden, at samtaler ansigt til ansigt faldt med {{number:omkring 70 %}}.',
  },
  {
    prompt: 'Hvor mange er medlem af en fagforening i Danmark?',
    answer:
      'Organisationsgraden lå på {{number:ca. 67 %}} i {{date:2019}}, hvis man medregner de alternative. {{source:FAOS}} ved {{source:Københavns Universitet}} følger tallet.',
  },
  {
    prompt: 'Skriv en handlingsplan for at nedbringe sygefraværet.',
    answer:
      '## Mål\nFærre korte fravær og tidligere samtaler.\n\n## Skridt\n1. Uge 35: gennemgå tallene i ledergruppen.\n2. Uge 36-38: hold en omsorgssamtale med alle, der har haft tre perioder.\n3. Oktober: sæt to fælles aftaler i hvert team.\n\n## Opfølgning\nHver måned på ledermødet, 15 minutter.',
  },
  {
    prompt: 'Hvad er den lovlige arbejdstid?',
    answer:
      'Den gennemsnitlige arbejdstid må ikke overstige {{number:48 timer}} om ugen over {{number:4 måneder}}, jf. {{law:arbejdstidslovens § 4}}. Den bygger på {{law:direktiv 2003/88/EF}}. Fra {{date:1. juli 2024}} skal arbejdsgiveren have et system, der måler den daglige arbejdstid.',
  },
  {
    prompt: 'Hvilken af de to overskrifter er bedst?',
    answer: 'Den første. Den siger, hvad der sker, og hvem det gælder. Den anden lyder som en reklame.',
  },
  {
    prompt: 'Hvad gør søvnmangel ved ledere?',
    answer:
      'Ledere, der sover dårligt, opfattes som mindre inspirerende. {{person:Christopher Barnes}} fra {{source:University of Washington}} viste i {{date:2015}}, at søvn hænger sammen med grov ledelse dagen efter. {{source:RAND}} har anslået, at søvnmangel koster den amerikanske økonomi op til {{number:411 mia. dollar}} om året.',
  },
  {
    prompt:
      'Opsummer: "Kantinen lukker i uge 30. Der kommer en foodtruck mandag til torsdag. Fredag skal man selv have mad med."',
    answer: 'Kantinen lukker i uge 30. Foodtrucken kommer mandag til torsdag, og fredag skal man selv have mad med.',
  },
  {
    prompt: 'Må jeg læse mine medarbejderes mails?',
    answer:
      'Kun når der er en saglig grund, og når de er oplyst om det på forhånd. {{law:Straffelovens § 263}} beskytter private beskeder, og {{source:Menneskerettighedsdomstolen}} slog i sagen {{source:Bărbulescu mod Rumænien}} ({{date:2017}}) fast, at medarbejderen skal varsles. Spørg jeres jurist, før du gør noget.',
  },
  {
    prompt: 'Hvordan kommer jeg i gang med at uddelegere?',
    answer:
      'Vælg én opgave, du laver hver uge, og som en anden kan lære. Forklar hvorfor den findes, hvad et godt resultat er, og hvornår du vil høre nyt. Lad så være med at kigge dem over skulderen. Efter tre gange kan I tale om, hvad der skal justeres.',
  },
  {
    prompt: 'Hvilke virksomheder har prøvet firedagesuge, og hvad blev resultatet?',
    answer:
      '{{source:Microsoft}} i Japan meldte i {{date:2019}} om {{number:40 procent}} højere produktivitet. {{source:Odsherred Kommune}} begyndte et forsøg samme år med {{number:300 medarbejdere}}. I Storbritannien deltog {{number:61 virksomheder}} i et forsøg, og {{number:56}} fortsatte bagefter.',
  },
  {
    prompt: 'Skriv et opslag om at vi har fået nye stole.',
    answer:
      'Nye stole er kommet\n\nDe grå stole på 1. sal er skiftet ud. De nye kan indstilles på fire måder, og der ligger en vejledning på bordet. De gamle kan hentes gratis frem til fredag.',
  },
  {
    prompt: 'Hvad er Kotters otte trin, og virker de?',
    answer:
      '{{person:John Kotter}} udgav {{source:Leading Change}} i {{date:1996}}. Påstanden om, at {{number:70 %}} af alle forandringer mislykkes, går tilbage til {{person:Michael Hammer}} og {{person:James Champy}}, som selv kaldte det et uvidenskabeligt skøn. {{study:Hughes (2011)}} fandt ingen gyldig dokumentation for tallet.',
  },
  {
    prompt: 'Hvornår skal vi underrette medarbejdere om nye vilkår?',
    answer:
      'Væsentlige ændringer skal oplyses skriftligt senest den dag, de træder i kraft, jf. {{law:ansættelsesbevislovens § 4}}. Ved nyansættelse er fristen {{number:7 kalenderdage}} for de vigtigste vilkår og {{number:en måned}} for resten. Loven gælder for alle, der arbejder mere end {{number:3 timer}} om ugen.',
  },
  {
    prompt: 'Find på en sjov indledning til et møde om budgettet.',
    answer:
      'Velkommen til det eneste møde på året, hvor kaffen er dyrere end underskuddet. Vi har en time, tre tal og ingen undskyldninger. Lad os begynde med det værste.',
  },
  {
    prompt: 'Hvor mange ledere får stress?',
    answer:
      'Det er usikkert. I en måling fra {{source:Lederne}} svarede {{number:hver femte}} leder, at de ofte er stressede, og Lederne talte {{number:1.500 svar}}. En rapport fra {{source:VIVE}} kommer frem til et lavere tal, {{number:13 %}}.',
  },
  {
    prompt: 'Lav en onboardingplan for den første uge.',
    answer:
      '**Mandag:** Velkomst kl. 9, nøgle, pc og frokost med teamet.\n**Tirsdag:** Rundvisning og møde med IT.\n**Onsdag:** Første opgave sammen med makkeren.\n**Torsdag:** To timer hos kunderne.\n**Fredag:** Kort samtale: hvad undrede dig?',
  },
  {
    prompt: 'Hvad er forskellen på bonus og tantieme?',
    answer:
      'En bonus gives for et bestemt resultat. Tantieme er en andel af overskuddet og gives oftest til ledelsen. Begge er løn, når de er en fast del af aftalen, og {{law:funktionærlovens § 17 a}} sikrer en forholdsmæssig del ved fratræden.',
  },
];
