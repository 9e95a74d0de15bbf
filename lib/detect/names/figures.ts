/**
 * People whom a prompt may name without naming a private person: they are known for a public role, or dead long since,
 * or never lived. Written from general knowledge; kept short on purpose. Lower case, as they are written.
 */

/** Known by the whole name. A mention by part of it counts after the whole name has been seen. */
const WHOLE = `
mette frederiksen, lars løkke rasmussen, helle thorning-schmidt, helle thorning schmidt, anders fogh rasmussen, poul nyrup rasmussen, poul schlüter, anker jørgensen,
thorvald stauning, jens otto krag, troels lund poulsen, jakob ellemann-jensen, uffe ellemann-jensen, inger støjberg, pia kjærsgaard, margrethe vestager, pernille vermund, nicolai wammen,
pia olsen dyhr, morten messerschmidt, alex vanopslagh, søren pape poulsen, kong frederik, dronning margrethe, dronning mary, kong charles, king charles, queen elizabeth, prins joachim, kronprins christian,
jens stoltenberg, erna solberg, jonas gahr støre, gro harlem brundtland, stefan löfven, ulf kristersson, magdalena andersson, olof palme, sanna marin, alexander stubb, katrín jakobsdóttir,
ursula von der leyen, angela merkel, olaf scholz, friedrich merz, emmanuel macron, keir starmer, rishi sunak, boris johnson, theresa may, david cameron, tony blair, gordon brown, margaret thatcher, winston churchill,
liz truss, giorgia meloni, pedro sánchez, viktor orbán, volodymyr zelenskyj, volodymyr zelensky, vladimir putin, xi jinping, narendra modi, recep tayyip erdoğan, justin trudeau, mark carney, jacinda ardern,
donald trump, joe biden, barack obama, michelle obama, kamala harris, hillary clinton, bill clinton, george bush, george w. bush, ronald reagan, jimmy carter, john f. kennedy, abraham lincoln, george washington, thomas jefferson,
benjamin franklin, franklin d. roosevelt, theodore roosevelt, martin luther king, malcolm x, rosa parks, nelson mandela, mahatma gandhi, moder teresa, mother teresa, dalai lama, pave frans, pope francis, kofi annan,
antónio guterres, christine lagarde, mario draghi, greta thunberg, malala yousafzai, benjamin netanyahu, kim jong-un, fidel castro, che guevara, mao zedong, josef stalin, joseph stalin, adolf hitler, vladimir lenin, napoleon bonaparte,
julius caesar, alexander den store, jeanne d'arc, joan of arc, christoffer columbus, christopher columbus, marco polo, leonardo da vinci, niccolò machiavelli, sun tzu, marcus aurelius, dzjengis khan, genghis khan,
h.c. andersen, h. c. andersen, hc andersen, hans christian andersen, søren kierkegaard, n.f.s. grundtvig, n. f. s. grundtvig, karen blixen, ludvig holberg, johannes v. jensen, martin andersen nexø, tove ditlevsen, inger christensen,
halfdan rasmussen, benny andersen, piet hein, storm p., ole lund kirkegaard, astrid lindgren, tove jansson, henrik ibsen, knut hamsun, august strindberg, selma lagerlöf, karl ove knausgård, jo nesbø, stieg larsson, jussi adler-olsen,
peter høeg, bjarne reuter, dan turèll, klaus rifbjerg, jeppe aakjær, thomas kingo, carl nielsen, niels bohr, tycho brahe, ole rømer, h.c. ørsted, h. c. ørsted, niels steensen, inge lehmann, bertel thorvaldsen, asger jorn, vilhelm hammershøi,
p.s. krøyer, arne jacobsen, jørn utzon, bjarke ingels, poul henningsen, hans wegner, finn juhl, børge mogensen, olafur eliasson, lars von trier, susanne bier, thomas vinterberg, mads mikkelsen, nikolaj coster-waldau, trine dyrholm, sidse babett knudsen, pilou asbæk,
ghita nørby, kim larsen, medina, lukas graham, michael laudrup, brian laudrup, peter schmeichel, kasper schmeichel, christian eriksen, pernille harder, caroline wozniacki, holger rune, viktor axelsen, jonas vingegaard, mikkel hansen, tom kristensen, kevin magnussen,
william shakespeare, jane austen, charles dickens, oscar wilde, george orwell, virginia woolf, agatha christie, j.k. rowling, j. k. rowling, j.r.r. tolkien, j. r. r. tolkien, c.s. lewis, mark twain, ernest hemingway, f. scott fitzgerald, edgar allan poe, emily dickinson,
walt whitman, robert frost, maya angelou, toni morrison, stephen king, dan brown, yuval noah harari, franz kafka, thomas mann, hermann hesse, johann wolfgang von goethe, bertolt brecht, fjodor dostojevskij, fyodor dostoevsky, leo tolstoy, lev tolstoj, anton tjekhov, anton chekhov,
victor hugo, albert camus, jean-paul sartre, simone de beauvoir, marcel proust, voltaire, dante alighieri, miguel de cervantes, gabriel garcía márquez, haruki murakami, lewis carroll, roald dahl, dr. seuss,
immanuel kant, friedrich nietzsche, karl marx, friedrich engels, g.w.f. hegel, arthur schopenhauer, martin heidegger, hannah arendt, jürgen habermas, michel foucault, pierre bourdieu, ludwig wittgenstein, rené descartes, baruch spinoza, john locke, david hume, john stuart mill, adam smith,
john maynard keynes, milton friedman, friedrich hayek, max weber, émile durkheim, niklas luhmann, anthony giddens, axel honneth, erving goffman, michel de montaigne, jean-jacques rousseau, thomas hobbes, john rawls, k.e. løgstrup, k. e. løgstrup, svend brinkmann,
albert einstein, isaac newton, galileo galilei, marie curie, charles darwin, nikola tesla, thomas edison, alan turing, ada lovelace, stephen hawking, richard feynman, carl sagan, neil armstrong, louis pasteur, gregor mendel, sigmund freud, carl jung, jean piaget, lev vygotsky, geoffrey hinton, yann lecun,
ivan pavlov, b.f. skinner, abraham maslow, carl rogers, frederick herzberg, kurt lewin, daniel kahneman, amos tversky, carol dweck, angela duckworth, daniel goleman, howard gardner, mihaly csikszentmihalyi, martin seligman, albert bandura, philip zimbardo, stanley milgram,
wolfgang amadeus mozart, ludwig van beethoven, johann sebastian bach, frédéric chopin, antonio vivaldi, richard wagner, pjotr tjajkovskij, john lennon, paul mccartney, david bowie, bob dylan, elvis presley, michael jackson, taylor swift, lady gaga, ed sheeran, freddie mercury,
pablo picasso, vincent van gogh, claude monet, rembrandt van rijn, salvador dalí, frida kahlo, andy warhol, edvard munch, gustav klimt, henri matisse, michelangelo buonarroti, walt disney, charlie chaplin, alfred hitchcock, steven spielberg, quentin tarantino, christopher nolan, marilyn monroe,
tom hanks, brad pitt, leonardo dicaprio, meryl streep, oprah winfrey, will smith, morgan freeman, lionel messi, cristiano ronaldo, diego maradona, serena williams, roger federer, rafael nadal, michael jordan, muhammad ali, usain bolt, tiger woods, lebron james,
elon musk, bill gates, steve jobs, tim cook, jeff bezos, mark zuckerberg, satya nadella, sundar pichai, larry page, sergey brin, sam altman, jensen huang, warren buffett, jack ma, richard branson, jack welch, henry ford, ingvar kamprad, ole kirk kristiansen, ole kirk christiansen, lars fruergaard jørgensen, mærsk mc-kinney møller,
peter drucker, henry mintzberg, john kotter, john p. kotter, edgar schein, peter senge, chris argyris, donald schön, karl weick, michael porter, clayton christensen, jim collins, stephen covey, simon sinek, brené brown, amy edmondson, amy c. edmondson, patrick lencioni, adam grant, ken blanchard, paul hersey,
meredith belbin, bruce tuckman, ichak adizes, frederick taylor, frederick winslow taylor, henri fayol, w. edwards deming, elton mayo, douglas mcgregor, victor vroom, otto scharmer, frederic laloux, gary hamel, rosabeth moss kanter, ronald heifetz, geert hofstede, erin meyer, dale carnegie, david allen, eric ries, peter thiel, malcolm gladwell, daniel pink, chris voss, marshall rosenberg, marshall goldsmith, steen hildebrandt, rasmus ankersen, chris macdonald,
harry potter, hermione granger, sherlock holmes, james bond, hamlet, romeo, julie capulet, don quixote, frankenstein, dracula, robin hood, peter pan, pippi langstrømpe, anders and, donald duck, mickey mouse, homer simpson, luke skywalker, darth vader, indiana jones, tony stark, bruce wayne, peter parker, clark kent, egon olsen, ronja røverdatter, emil fra lønneberg, sofus lassen, holger danske
`;

/** Known by this one word: nobody else is meant. */
const SINGLE = `
shakespeare, kierkegaard, grundtvig, holberg, blixen, ibsen, strindberg, goethe, dostojevskij, tolstoj, tolstoy, kafka, nietzsche, hegel, kant, marx, freud, einstein, newton, darwin, galilei, galileo, plato, platon, aristoteles, aristotle, sokrates, socrates, seneca,
epiktet, epictetus, konfucius, confucius, buddha, jesus, muhammed, moses, homer, cicero, caesar, kleopatra, cleopatra, napoleon, churchill, thatcher, gandhi, mandela, hitler, stalin, lenin, mussolini, obama, biden, trump, putin, zelenskyj, zelensky, merkel, macron, erdogan, netanyahu,
mozart, beethoven, vivaldi, chopin, picasso, rembrandt, michelangelo, machiavelli, descartes, spinoza, voltaire, rousseau, foucault, bourdieu, habermas, luhmann, løgstrup, maslow, herzberg, kotter, drucker, mintzberg, schein, edmondson, belbin, tuckman, hofstede, adizes, kahneman, goleman, dweck, lencioni, scharmer, laloux,
sinek, covey, keynes, piaget, vygotsky, wittgenstein, heidegger, sartre, camus, beauvoir, batman, superman, spiderman, gandalf, frodo, pikachu, askepot, cinderella, snehvide, pinocchio, zeus, odin, thor, loke, apollo, athena, aphrodite, rumi, beyoncé, rihanna, eminem, drake, madonna, zlatan, messi, ronaldo, pelé, oprah, bono
`;

/** Stand-ins for anybody. */
const NOBODY = `
john doe, jane doe, joe bloggs, john q. public, max mustermann, erika mustermann, ola nordmann, kari nordmann, medel svensson, navn navnesen, fornavn efternavn, for- og efternavn, first last, firstname lastname, ditte datamat, hr. og fru danmark, fru jensen og hr. jensen, foo bar, jane roe, richard roe, alice and bob, moby dick
`;

const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

export const FIGURES = { whole: set(WHOLE), single: set(SINGLE), nobody: set(NOBODY) } as const;

/** Words before a name that say: in a public role. Stems; an article or genitive may follow. */
export const PUBLIC_ROLES = set(`
statsminister, statsministeren, finansminister, finansministeren, udenrigsminister, udenrigsministeren, forsvarsminister, justitsminister, justitsministeren, sundhedsminister, sundhedsministeren, beskæftigelsesminister, beskæftigelsesministeren,
undervisningsminister, børne- og undervisningsminister, skatteminister, skatteministeren, klimaminister, klimaministeren, kulturminister, kulturministeren, indenrigsminister, erhvervsminister, digitaliseringsminister, digitaliseringsministeren, minister, ministeren, tidligere statsminister, eu-kommissær, kommissionsformand,
præsident, præsidenten, forbundskansler, kansler, kansleren, borgmester, borgmesteren, overborgmester, konge, kong, dronning, dronningen, prins, prinsesse, kronprins, kronprinsesse, pave, paven, kejser, kejseren, profeten, apostlen, sankt, skt, generalsekretær, folketingsmedlem, partiformand, partileder,
forfatter, forfatteren, forfatterinden, digter, digteren, filosof, filosoffen, komponist, komponisten, maler, maleren, kunstneren, billedhuggeren, skuespiller, skuespilleren, skuespillerinden, sanger, sangeren, sangerinden, instruktøren, filminstruktøren, sociologen, psykologen, fysikeren, økonomen, historikeren, nobelpristager, nobelpristageren, ledelsesteoretikeren, ledelsestænkeren, ledelsesforskeren, teoretikeren, fodboldspilleren, tennisspilleren, cykelrytteren,
prime minister, president, vice president, chancellor, senator, governor, king, queen, prince, princess, pope, emperor, saint, st, secretary-general, congressman, congresswoman, secretary of state, chief justice, mayor,
author, novelist, poet, philosopher, composer, painter, playwright, actor, actress, singer, physicist, economist, sociologist, psychologist, historian, nobel laureate, footballer, filmmaker
`);
