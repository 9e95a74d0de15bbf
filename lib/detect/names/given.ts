import { LEX } from './features.ts';
import { wordHash } from './tokens.ts';

/**
 * Given names that the packed lists do not know as such: old and rare Danish ones, those of the Faroes, Iceland,
 * Greenland, Wales, Ireland, Scotland, and of the many countries that people at work come from. Written from general
 * knowledge, lower case; words of everyday Danish and English are left out, they need the tagger's eye.
 */
const GIVEN = `
abdifatah abdikadir abdirahman abdirashid abdulkadir abdullahi abeba abebe abelone abidemi achieng adaku aðalheiður
adamu adanna adaobi adaora adebayo adesina adetokunbo adetola adewale adeyemi adisa adjoa afolabi ailbhe ailish
ailsa aine áine aisling aithne akash akemi akhil akinola akinyi akira akoto akweley alannah alby alemayehu alfrida
algot alhassan aliyu alpana alvilda amaka amandeep amarachi amaru ambika ameena ameera amiira ammar amna anan andile
aneeqa anelise anesu angharad aniekan anju ankit ankita ankur anneka annest anoop antje anuj anujan anuoluwapo anup
anupama anuradha anwen aoibh aoibheann aonghus arash araya archana aref arendse arja armaan arnar arnav arnfred árni
arnth arvind arwel arwyn ásdís ásgeir ashling ashwin asif asim aslak aslaug ásmundur assata ásta atefeh athol atif
atiku atle atsuko aud aviaja avtar awhina ayaka ayelet ayesha ayobami ayokunle azadeh azeez babajide babak babatunde
bahram baldur balwinder bamidele bardur bartek bartosz bashir batul bayo becs bedriye behnam bekele benta bergljot
berhane bernadeta bethan betsan bettrys betül bex bhavesh bhavna bhupinder bimpe binh birgir bisi bjarni bjørg björg
blánaid blerim bogna boje bolaji bolanle bolette bongani bosede bothilde bozena bożena branwen breandán breda breege
brid bríd brídín briony brónach bronagh bronisław bronwen bronwyn brynja bryony burcu busola børge baako cadell cadi
cadoc cahal cahir cai caoimhe caoimhin caolan caomhe caragh carwyn carys cathal catríona ceinwen celyn cemre ceri
cerian ceridwen cerith cerys chang chantelle chao charu chau chenjerai chibuike chibuzo chidera chidinma chidozie
chiedza chika chikondi chima chinelo chinenye chinonso chinwe chioma chipo chiyo chloë chrisoula chukwudi
chukwuemeka chukwuma chun chunhua cian ciaran cillian cledwyn clíona clodagh cobus colm colum conall conchobar
conleth constanze cormac cressida crispin csilla cuthbert czesław dafydd dagfinn dagrun daichi daisuke daithi dáithí
daniyal daph daragh davinder dawit debjani deepa deepti deggsy deiniol deirbhile delroy delyth demelza demetrios
demir denholm denzil dermid desta diarmaid diarmuid digby dilip dilwen dilwyn dilys dimitra dimitris ditlev dobromir
dolapo domnall dónal donatas donnacha dorrit dougal drita duc duong dusan dyfan dyfrig dzhamal eachann eamonn éamonn
ebele ebere ebun edle edryd efosa efua egill eiddwen eifion eila eilidh eilif eilir eilish eimear eini eira eirian
eiríkur eirion eirlys eirwen eithne ejgil ejvin ekaterini ekene elango elfed elgan elham elín eluned elvar elystan
embla emmerik emrys emyr enda enfys enni enok enyinna eoghan erla erlend ermgaard ermias eske esmé esmond ethna euan
eurwen evangelos evgenia ewurama eydna eyðun eyjólfur eylem ezgi ezinne fadil fadila fadumo fahad fahima faisal
falilat farai fardowsa farhad farhan farid fariha faron farrukh farzana fatimah fatmata fatos fawaz fawzia feargal
fearghal femi fenella feng fenton fereshteh fergal festus ffion fflur fidelma fingal finnur finola fintan fion
fionnuala fiyin folake folmer foteini fredrikke fridtjof fritse frøya fumiko funmi fyodor gabor garbhan garima
gaurav gbenga gearóid geena geir georgios geraint gerd getachew gethin ghassan ghislaine giorgos gísli gjertrud
gláucia glenys gobnait godfred goeun gorm goronwy gosia govind grainne gráinne grazyna grażyna grizel gruffudd
gruffydd guang guðbjörg gudfinna guðjón gudmund guðmundur gudny guðný guðrun gulay gulsen gunawan gunda gunde gunna
gunnvør gunvor guo gurdeep gurinder gurpreet gursharan gurvinder gustaw guto gwawr gweirydd gwenan gwenda gwenfron
gwenllian gwern gwil gwilym gwion gwladys gylfi gyrd gökhan hadiza hafwen haider haile hailu halla hallbera halldor
halldóra hallgerd hallgrim halvard halvor hamisi hamse hanh hanif hannelore hao haojie haoran harinder haris harish
haritha haroon harpreet harshad hartvig haruka haruki haruto hauwa hayato hazal hazem heba hedayat heddwyn hedley
heena hefin hege heini heledd helgi helmi helvi helvig hemant heorhii herlof herluf hermod hetal heulwen hien hiep
hild hildegun hildigunn hilkka hinrik hiroki hiroko hiroshi hisham hitesh hitomi hjørdis hjördis hoang hodan hongwei
hooman hopcyn hosni hossein hrafn hrafnhildur hristo hroar huda hui huiling huldar hungwe husam husna huw huyen hye
hyeon hyun hywel høgne høgni hörður haakon iannis ianto idil idun idunn idwal iefan ieuan ifan ifat ifeanyi ifor
igraine iida iiris ijeoma ikechukwu ikemefuna ikram ilham ilker ilkka illtyd ilya ilze imse imtiaz inari ingerd
ingerid ingerlise ingibjörg ingvar ingvard ingvild innes ioannis iola iolo ionut iorwerth iqbal irfon irmelin isbel
isha ishbel ishaan iskandar islwyn ismet itunu iwona izumi jabu jac jacobine jago jagoda jalal jameel jamesina jarek
jarkko jarlath jarle jarleth jarmo jarosław jasbir jasmeet jaspal jaspreet jasvinder javed jayanthi jayesh jeb
jeevan jem jemma jessamy jez jhansi jiaming jian jianguo jianhua jiayi jignesh jihoon jihye jimbo jimoh jing jingyi
jinhee jinsu jiro jiwoo jóannes joao jocasta joginder jógvan jóhann jóhannes jolyon jomo jón jónas jonny jonty joolz
jorgos jorid jorunn joss jósup jouko jouni jowan joyti jugnu jumoke junaid jungwoo junhao junko jurgen jurgita jussi
jylva jyrki kabir kadija kadri kaede kaisa kajal kajsa kalyan kamaljit kamau kanwal kashif kasia kateryna katla
katri kauko kaveh kavita kaz kazim kazuki kazuko keeva keiko keiran keita kelan kelechi kenver kerensa kerenza
kersti keshav ketan ketevan ketil keyvan keziah khadra khaled khalida khatera khurram khushboo kieron kimmo kimura
kiril kirit kirpal kirsi kirsty kishan kitto kiyoshi kizzy kjersti klodian knarik kobi kobina koffi kolbein kolbrun
komal konstantinos krasimir kreshnik kresten krishan kristof krisztina kudzai kuljit kulwinder kunle kushal kusum
kyaw kyoko kyran kyösti kåre lajla laksha lally lamin lau laust lekan leofric leszek liddy lieselotte lihua lilibet
lilja litsa liwei ljubo lkhagva lleucu llew llinos lluis llywelyn lochlan lorcan loveth lovise lowena lowri lubna
lucyna lukasz luljeta lusia luul luyanda lwazi lyndon lyra lyudmila mabli maciej macsen madhav madhu mado madoc
maebh maggs magnús mahbub mahin mahnoor mahsa maibritt maiken máire mairead máiréad mairi mairin mairwen majid
makana makoto malachy malaika malgorzata mamta manami mandeep mandrup mangesh manhal maninder manish manja manjit
manju manjula manolis mansoor maqsood maral mared marged maritta mariusz marzena masako masato masood masud mathea
matyas mawuli maxamed mayank mayowa mayumi mbali meadhbh meave meera mehrdad mehreen mehwish meical meinert meinir
meinwen meirion meiriona mekonnen melati meliha memunat meredydd mererid merfyn merima merryn mervat mervyn
mettemarie mhairi micheál michiko mieczysław miika mikkeline mikolaj milind milos milosz miłosz minako ming mingzhe
minhaz minik minseo mirosław mirren mitsuko miyuki moagi mohamud mohit mohsen mohsin moiz mojgan momoko moniqua
morag morven morwen morwenna mostafa motoko mridula mubarak mudassar muhammet muireall muireann muiris mukhtar
mumtaz mungo munir munira murad murdina murdo mursal murtagh mussa muthoni mwajuma mwangi myf myfanwy myint nadeem
nadezhda nadifa nagendra naila nainsi najma namrata nandini nandita naoki naoko narges nasima nasra nasreen nasrin
natasza natsuki navjot navneet nazanin nazia nazli neasa neeraj neerav neeta nelima nerys ngoc nguyet nidhi nige
niilo niina nikhil nilesh nimisha nimo ninka nisha nishant nishi nitin nitya nivi njal njeri njoki njord nkechi nkem
nkiru nkosana nobuko nomonde nomsa noora norio nosipho noureddine nsikak nuala nuka nukâka nukaaka nurcan nurten
nwando nyambura nyasha obafemi obbe obiageli obinna odalys oddvar odhran ofure oghenekaro oisin oivind ojo okechukwu
okeke okello olabisi oladele oladipo ólafur olajide olavur olawale oldrik oleh oleksandra oleksiy olgeir olha olli
olu olubunmi oluchi olufemi olukayode oluwadamilola oluwatobi olwyn olzhas ólöf omowunmi onni onyeka onyekachi
onyinye oonagh orfhlaith oriol orlaith orli orsolya osagie osayi osei osian óskar osric ossian otieno ouafa outi
owain pádraig padrig panagiotis paninnguaq pankaj pankaja panu parag paraskevi parisa parminder partha parveen
parvez pascoe pasi payal pearse pema perce perdita perpetua petroc petros phan phillipa phindile phuc phumzile
phuong pilutaq pinar pipaluk piran plaxy poonam poula povl powel prabha prabhjot pradeep pramod pranav pratik
pratima praveen preeti prerna pritam priti priyanka przemek przemysław præben pumla paarnaq paavo qasim qiang qing
qivioq quyen quynh rabbie rach radhika rafal raghav raghu ragnheiður raija raimo raimonda rajat rajeev rajni rakhi
ralitsa raman ramandeep ramanjit ramin ranald ranbir rangi rangvald ranjana rashed rasheeda rashida rashmi rasmine
rastko rauni ravinder ravindra raz raza razan razia reem refilwe regnar reham rehana rehman reidun reijo reimar
rekha renu reshma resul rezvan rhian rhidian rhisiart rhun rhydian rhydwyn richa rihanna riikka rikard riona rishi
risto ritt ritu riza roald robbo rói roisin róisín rókur rolake rolo roly roopa roshan rosheen roshni roya ruairi
ruairidh ruari ruaridh ruchi rufaro ruhi rukhsana rukiye rumana runi runólfur rupa rushda ruvimbo ryota ryszarda
raakel sabah sabrije sachiko sadiq sagal sahar sahil saija saima sajid sajjad sakarias salah salehe salima samad
samar sandip sangeeta sanjana sanjeev sanjit santeri sapna saqib saranya sarojini sathish satoko satoshi satwinder
satyam saud saule saurabh savita sayed sayuri séamus seán seema sefa segun sehar seija seirian selam selamawit
selwyn senara senem senthil seoirse seonaid sercan serhii serhiy serkan setareh severine seyed seyi seyma seyran
shabana shabbir shabnam shadi shafiq shahid shahida shahin shahnaz shahram shahrukh shahzad shaima shakil shalini
shamim shamima shamsa shanthi sharad sharif shaz sheetal shehnaz shekhar sheku shirin shirish shivani shizuka shoaib
shobha sholto shona shonagh shruti shuang shubham shweta siamak sian siân siddharth siddiq sidony siff sigal
sigbjørn sigbrit sigfred signild sigtrygg sigurdur sigurður sigvald sihle sille sima simran simranjeet sinead sineva
sinne siôn sioned sirkka sirpa sithembile siusaidh sivert siwan sixten sjurdur slawomir sławomir sneha snezana
snorre soha sohail sohaila soheila solbjørg solborg solomiya solrun sólveig solvejg somchai somerled somto sona
sonal sonali sophy soukaina soumya spiros spyros srdjan sreten sridhar srinivas stathis stefán stefanos steinar
steingrim steingrímur steinun steinunn stellan steph stig stoyan sture stylianos suchitra sudha sudheer sudhir suha
suhaib suhail sukhdeep sukhjit sukhvinder sukhwinder sukie suleiman suleman sumaira sumaya sumit suna sundeep sunil
sunneva supriya surbhi surendra surinder surjit susheela susmita suvi svan sveinn svenning sverri svetla swapna
swati swithin syed sylvest synnøve szilvia søren sørine søva saara tabish tadeusz tadhg tafadzwa tahira tahmina
taina taisto taizo takashi takeshi takumi talal taliesin tamika tamsin tamzin tanaka tanisha tanveer tanwen tapiwa
tareq tarquin tarran taru tasneem tatenda tawanda tayo tayyab tecwyn teemu tegan tegid tegwen tegwyn teifion teilo
teit tejal teleri tendai terje terttu tesfay tesfaye thabiso thabo thandeka thandiwe thao thapelo theodoros
theofanis thieu thomasz þóra thoralf thordis þórdís þórður thorfinn thorgerd thorhild thorkel thorlak thormod
þorsteinn thorvaldur thue thuli thurid þuríður tianyu tieu tihana tilak timofey tinka tirion tiwa tobechukwu tochi
toivo tolu tómas tomiko tomoko tomos tonje topias topsy tóra torbjørg torbjørn tórbjørn torcuil tord tordis torgeir
torgny tórhallur torhild torill torkel torkil torkild torleif tormod torolf torquil torstein torunn torvald toshiko
tosin toyin tristram truc truels truid truls truong trygve trym tsegaye tshepo tsvetan tudful tugba tugce tuğçe
tunji tuomo turid turlough tuukka tuyet twm tytti uche uchenna uduak ugochi ugochukwu ugur ukamaka ulas umair umesh
unathi unni unnur urd urho urien urpo urszula urvashi uzma uzoma vaibhav vaida vaishali vaiva valbona valda valdis
valdrin valgerd valgerður valmai valon valtyr vandana vano varun vasiliki vasu vebjørn vedis veena veera veijo
venkat venkatesh vered vermund vesa vesela vian vibhuti vidar vidkun vigdis vijaya vikas vilborg vilhelmine vilho
viljami vineet vineeta vinko vinod vipin vipul virendra virginija virpi vishal vivek vjosa volmar vuyo vytautas
vyvyan väinö vølund wafa waheed wahid waleed wambui wanangwa wangari wanjiru waqar waqas warsame waseem wasim wei
wenceslas wenche wenjing wenjun wenna wictor wiesław wilf witold wojtek wondwossen wulfric wystan xanthe xiang xiao
xiaohong xiaoli xiaoling xiaoming xiaoyu xinyi xiu xolani xuan xue yagmur yanling yasar yaser yash yasir yasuko
yayra yda yemi yeonsu yesim yevgenia yevhen yidnekachew yifan yildiz yilmaz yingying yinka yitzhak ylva ynge yngvar
ynyr yohannes yonas yoneko yordan yordanka yorick youngjae yrjö ysanne ysolde yuki yukiko yuko yuliia yuliya yurii
yuriy yusra yutong yuval yuxuan yvaine yaara zadie zaheer zahid zahida zahraa zaina zakia zbigniew zdzisław zelah
zelia ženja zennor zhanna zhen zheng zhi zhihao zhong zillah zilvinas ziv živko zodwa zohreh zorica zsuzsanna
zubaida zubair zuhal zuleika zulfiqar æbbe örn ösp øystein aada åshild åsta aatif`;

/** Bits of LEX to add, by the hash of the word. Made once, in under a millisecond. */
export function givenNames(): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (const name of GIVEN.trim().split(/\s+/)) known.set(wordHash(name), LEX.first);
  return known;
}
