import { LEX } from './features.ts';
import { wordHash } from './tokens.ts';

/**
 * Given names that the packed lists do not know as such: old and rare Danish ones, those of the Faroes, Iceland,
 * Greenland, Wales, Ireland, Scotland, and of the many countries that people at work come from. Written from general
 * knowledge, lower case; words of everyday Danish and English are left out, they need the tagger's eye.
 */
const GIVEN = `
aada aatif abdifatah abdikadir abdirahman abdirashid abdulkadir abdullahi abeba abebe abelone abidemi achieng adaku
adamu adanna adaobi adaora adebayo aderinola adesina adetokunbo adetola adewale adeyemi adisa adjoa aduke afolabi
agu ailbhe ailish ailsa aine aisling aithne akash akemi akhil akinola akinyi akira akoto akpan akweley alannah alby
alemayehu alero alfrida algot alhassan aliyu alpana alva alvilda amaka amandeep amanuel amarachi amarachukwu amaru
ambika ameena ameera ameya amiira ammar amna amobi anan andile andri aneeqa anelise anesu angharad aniekan anisa
anju ankit ankita ankur anneka annest anoop anozie antje anuj anujan anuoluwapo anup anupama anuradha anwar anwen
aoibh aoibheann aonghus aparna arash araya archana aref arendse aretha arja arjan arlo armaan arnar arnav arnfred
arnth arpita arvind arwel arwyn asari asel ashling ashwin ashwini asif asim askil aslak aslaug assata astri atefeh
athol atif atiku atle atsuko aud avani aviaja avtar awhina ayaka ayelet ayesha ayobami ayodeji ayokunle ayush azadeh
azar azeez azita azuka aðalheiður baako babafemi babajide babak babatunde bahar bahram baldur balwinder bamidele
bardur bartek bartosz bashar bashir batul bayo becs bedriye behnam behzad bekele benta bergljot berhane berivan
bernadeta bethan betsan bettrys betül bex bhaskar bhavesh bhavna bhupinder bibbi bimpe bindu binh birgir bisi bjarni
björg bjørg blerim blánaid bogna boje bolaji bolanle bolette bolor boluwatife bongani bosede bothilde bozena bożena
branwen breandán breda breege brid briony bronagh bronisław bronwen bronwyn brynja brynjar bryony bríd brídín
brónach burcu busola børge cadell cadi cadoc cahal cahir cai caoimhe caoimhin caolan caomhe caragh carwyn carys
cathal catríona ceinwen celyn cemre ceri cerian ceridwen cerith cerys chandrika chang chantelle chao charu charulata
chau chenjerai chibuike chibundu chibuzo chidera chidinma chidozie chiedza chika chikondi chima chinelo chinenye
chinonso chinwe chioma chipo chiyo chizoba chloë chrisoula chukwudi chukwuemeka chukwuma chun chunhua cian ciaran
cihan cillian cledwyn clodagh clíona cobus colm colum conall conchobar conleth constanze cormac coşkun cressida
crispin csilla cuthbert czesław dafydd dagfinn dagmara dagrun daichi daisuke daithi damilare daniyal daph daragh
darius darshana davinder dawit debashish debjani deepa deepti deggsy deiniol deirbhile delal delroy delyth demelza
demetrios demir denholm denzil dermid desta diarmaid diarmuid digby dilip dilnaz dilwen dilwyn dilys dimitra
dimitris dipali ditlev dobromir dolapo domnall donatas donnacha dorrit dorthea dougal drita duc dunya duong dusan
dyfan dyfrig dympna dzhamal dáithí dónal eachann eamonn ebele ebere ebun ebunoluwa edle edryd eemeli efosa efua
egill eiddwen eifion eila eilidh eilif eilir eilish eimear eini eira eirian eirion eirlys eirwen eiríkur eithne
ejgil ejnar ejvin ekaterini ekene ekundayo elango elfed elgan elham elnaz eluned elvar elvin elystan elín embla
emezie emmerik emrys emyr enda enfys eniola enisa enitan enni enok enyinna eoghan erla erlend ermgaard ermias eske
esmond esmé ethna euan eurwen evangelos evgenia ewurama eydna eyjólfur eylem eyðun ezgi ezinne fadil fadila fadumo
fahad fahima faisal falilat farai fardowsa farhad farhan farid fariha faron farrukh farzana fatimah fatmata fatos
fawaz fawzia feargal fearghal fehintola fehmi femi fenella feng fenton fereshteh fergal festus ffion fflur fidelma
fikriye fingal finnur finola fintan fion fionnuala fiyin folake folmer foteini fredrikke fridtjof frigg fritse frøya
fuat fumiko funmi fyodor gabor garbhan garima gaurav gayatri gbemisola gbenga gearóid geena geir georgios geraint
gerd gerwyn getachew gethin ghassan ghislaine gintaras giorgos gitanjali gjertrud glenys gláucia gobnait goda
godfred goeun gopal gorm goronwy gosia govind grainne grazyna grażyna grizel gruffudd gruffydd gráinne guang
gudfinna gudmund gudny gulay gulsen gulsum gunawan gunda gunde gunhildur gunna gunnvør gunvor guo gurdeep gurinder
gurpreet gursharan gurvinder gustaw guto guðbjörg guðjón guðmundur guðný guðrun gwawr gweirydd gwenan gwenda
gwenfron gwenllian gwern gwil gwilym gwion gwladys gylfi gyrd gísli gökhan haakon habtom hadiza hafdís hafwen haider
haile hailu halla hallbera halldor halldóra hallgerd hallgrim halvard halvor hamisi hamse hanh hanif hannelore hao
haojie haoran harinder harini haris harish haritha haroon harpreet harshad hartvig haruka haruki haruto hasse hauwa
havva hayato hazal hazem heba hedayat heddwyn hedley heena hefin hege heini heledd helgi helmi helvi helvig hemant
henok heorhii herlof herluf hermod hervør hetal heulwen hien hiep hild hildegun hildigunn hilkka hilmar hinrik
hiroki hiroko hiroshi hisham hitesh hitomi hjördis hjördur hjørdis hoang hodan hongwei hooman hopcyn hosni hossein
hrafn hrafnhildur hristo hrithik hroar huda hui huiling huldar hungwe huriye husam husna huw huyen hye hyeon hyun
hywel hörður høgne høgni iannis ianto iben idil idun idunn idwal iefan ieuan ifan ifat ifeanyi ifedayo ifor igraine
iida iiris ijeoma ikechukwu ikemefuna ikenga ikram ildikó ilham ilir ilker ilkka illtyd ilya ilze imse imtiaz inari
indrani ingerd ingerid ingerlise ingibjörg ingvar ingvard ingvi ingvild innes ioannis iola iolo ionut iorwerth iqbal
iretiola irfon irmelin isbel isha ishaan ishbel iskandar islwyn ismet isoken itunu iwona iyabo izumi jabu jac
jacobine jadranka jago jagoda jagruti jalal jameel jamesina janaki jarek jarkko jarlath jarle jarleth jarmo jarosław
jasbir jasmeet jaspal jaspreet jasvinder javed jayanthi jayesh jeb jeevan jem jemma jessamy jez jhansi jiaming jian
jianguo jianhua jiayi jignesh jihoon jihye jimbo jimoh jing jingyi jinhee jinsu jiro jiwoo joao jocasta joginder
jolade jolita jolyon jomo jonny jonty joolz jorgos jorid jorunn joss jouko jouni jowan joyti judit jugnu jumoke
junaid jungwoo junhao junko jurga jurgen jurgita jussi jylva jyrki jóannes jógvan jóhann jóhannes jón jónas jósup
kabir kadija kadri kaede kaisa kajal kajsa kalyan kamaljit kamau kamilė kanayo kanwal karolis kashif kasia kateryna
katla katri kauko kaveh kavita kavya kaz kazim kazuki kazuko keeva keiko keiran keita kelan kelechi kenan kenver
kerensa kerenza kersti keshav kestutis ketaki ketan ketevan ketil keyvan keziah khadra khaled khalida khatera
khurram khushboo kibrom kieron kimmo kimura kiril kirit kirpal kirsi kirsty kirti kishan kitto kiyoshi kizzy kjersti
klaes klodian knarik kobi kobina koffi kolade kolawole kolbein kolbrun komal konstantinos krasimir kreshnik kresten
krishan kristjan kristof krisztina kudzai kuljit kulwinder kunle kushal kusum kyaw kyoko kyran kyösti kåre laimis
lajla laksha lally lamin lanre latha lau laust lavanya leka lekan leofric leszek leyan liban liddy lidija lieselotte
lihua lilibet lilja linas lindita litsa liwei ljiljana ljubo lkhagva lleucu llew llinos lluis llywelyn lochlan
lorcan loveth lovise lowena lowri luan lubna lucyna lukasz luljeta lulzim lusia luul luyanda lwazi lyndon lyra
lyudmila mabli maciej macsen madhav madhavi madhu mado madoc maebh maggs magnús mahbub mahin mahnoor mahsa maibritt
maiken mairead mairi mairin mairwen majid makana makoto malachy malaika malathi malgorzata malou mamta manami manasa
mandeep mandrup mangesh manhal maninder manish manja manjit manju manjula manolis mansoor maqsood maral marcelė
mared marged maritta mariusz marzena masako masato masood masud mathea matyas mawuli maxamed mayank mayowa mayumi
mbali meadhbh meave meenakshi meera mehrdad mehreen mehwish meical meinert meinir meinwen meirion meiriona mekonnen
melati meliha memunat meredydd mererid merfyn merima meron merryn mervat mervyn mettemarie mhairi micheál michiko
mieczysław mihir mihret miika mikkeline mikolaj milind milos milosz minako mindaugas ming mingzhe minhaz minik
minseo mirosław mirren mitsuko miyuki miłosz moagi mohamud mohana mohit mohsen mohsin moiz mojgan mojola momoko
moniqua morag morven morwen morwenna mostafa motoko moyosore mridula mubarak mubarik mudassar muhammet muireall
muireann muiris mukhtar mulugeta mumtaz mungo munir munira murad murdina murdo mursal murtagh mussa muthoni mwajuma
mwangi myf myfanwy myint máire máiréad nadeem nadeen nadezhda nadifa nagendra naila nainsi najma namrata nandini
nandita nandkumar naoki naoko narges naser nasima nasra nasreen nasrin natasza natsuki navjot navneet nayan nazanin
nazia nazli ndidi neasa nebiyu neeraj neerav neeta nejla nelima nerys ngoc ngozika nguyet nidhi nige niharika niilo
niina nijolė nikhil nilesh nimisha nimo ninka nirmala nisha nishant nishi nitin nitya nivi njal njeri njoki njord
nkechi nkem nkiru nkosana nneka nobuko nomonde nomsa nonso noora norio nosipho noureddine nsikak nuala nuka nukaaka
nukâka nurcan nurdan nurhan nurten nwando nyambura nyasha obafemi obbe obiageli obinna obiora odalys oddny oddvar
odhran odunayo ofure ogechi oghenekaro oisin oivind ojo okechukwu okeke okello olabisi olabode oladele oladipo
olajide olavur olawale oldrik oleh oleksandra oleksiy olgeir olha olli olu olubunmi oluchi olufemi olukayode oluseun
oluwadamilola oluwatobi olwyn olzhas omolara omowunmi onni onome onyeka onyekachi onyinye oonagh oreoluwa orfhlaith
orges oriol orlaith orli orsolya osagie osama osayi osei osian osric ossian otieno ouafa outi owain oyinkan paarnaq
paavo padmini padrig pallavi panagiotis paninnguaq pankaj pankaja panu parag paraskevi parisa parminder partha parul
parveen parvez pascoe pasi paulius payal pearse pema perce perdita perpetua petroc petros phan phillipa phindile
phuc phumzile phuong pilutaq pinar pipaluk piran plaxy poonam poula povl powel prabha prabhjot prabhu prachi pradeep
pramod pranav pranjal pratik pratima praveen preeti prerna pritam priti priyanka przemek przemysław præben pumla
pádraig qasim qiang qing qivioq quyen quynh raakel rabbie rach rachna radhika rafal raghav raghu ragini ragnheiður
rahwa raija raimo raimonda rajashree rajat rajeev rajni rakhi ralitsa ramadani raman ramandeep ramanjit ramin ramya
ranald ranbir rangi rangvald ranjana rashed rasheeda rashida rashmi rasmine rastko ratko rauni ravinder ravindra raz
raza razan razia redzep reem refilwe regnar reham rehana rehman reidun reijo reimar rekha renu reshma resul revathi
rezvan rhian rhidian rhisiart rhodri rhun rhydian rhydwyn richa rihanna riikka rikard rimantas riona rishi risto
ritt ritu riza roald robbo rohini roisin rolake rolo roly roopa roshan rosheen roshni roya rozafa ruairi ruairidh
ruari ruaridh ruchi rufaro ruhi ruken rukhsana rukiye rukmini rumana runi runólfur rupa rushda rustam ruvimbo ryota
ryszarda rói róisín rókur saara sabah sabrije sachiko sadiq sagal sahar sahil saija saima sajid sajjad sakarias
salah salehe salima samad samar sandhya sandip sangeeta sanjana sanjeev sanjit santeri sapna saqib saranya sarojini
sathish satoko satoshi satwinder satyam saud saule saulius saurabh savita sayed sayuri sebahat seema sefa segun
sehar seija seirian selam selamawit selwyn senait senara senem senthil seoirse seonaid sercan serhii serhiy serkan
setareh severine seyed seyi seyma seyran seán shabana shabbir shabnam shadi shafiq shahid shahida shahin shahnaz
shahram shahrukh shahzad shailaja shaima shakil shalini shamim shamima shamsa shanthi sharad sharda sharif shaz
sheela sheetal shehnaz shekhar sheku shirin shirish shivani shizuka shkelzen shoaib shobha shobhana sholto shona
shonagh shpresa shruthi shruti shuang shubham shweta siamak sian siddharth siddiq sidony siff sigal sigbjørn sigbrit
sigfred signild sigtrygg sigurdur sigurður sigvald sihle sille sima simisola simonas simran simranjeet sindhu sinead
sineva sinne sioned sirkka sirpa sithembile siusaidh sivert siwan sixten siân siôn sjurdur skaidrė slawomir sneha
snezana snorre soha sohail sohaila soheila sokol solbjørg solborg solomiya solrun solvejg somchai somerled somto
sona sonal sonali sophy soukaina soumya spiros spyros srdjan sreeja sreten sridhar srinivas stathis stefanos stefán
steinar steingrim steingrímur steinun steinunn stellan steph stig stoyan sture stylianos suad suada subramanian
suchita suchitra sudha sudheer sudhir suha suhaib suhail sukanya sukhdeep sukhjit sukhvinder sukhwinder sukie
suleiman suleman sumaira sumathi sumaya sumit suna sundeep sunil sunneva supriya surbhi surendra surinder surjit
susheela sushila susmita suvi svan sveinn svenning sverri svetla swapna swathi swati swithin syed sylvest synnøve
szilvia séamus sólveig søren sørine søva sławomir taavi tabish tadeusz tadhg tafadzwa tahira tahmina taina taisto
taizo takashi takeshi takumi talal taliesin tamika tamsin tamuno tamzin tanaka tanisha tanuja tanveer tanwen tapiwa
tareq tarik tarquin tarran taru tasneem tatenda tautvydas tawanda tayo tayyab tecwyn teemu tegan tegid tegwen tegwyn
teifion teilo teit tejal tejas tejumola tekle teleri temilade tendai terje terttu tesfalem tesfay tesfaye thabiso
thabo thandeka thandiwe thao thapelo theodoros theofanis thieu thomasz thoralf thordis thorfinn thorgerd thorhild
thorkel thorlak thormod thorvaldur thue thuli thurid tianyu tieu tihana tilak timofey tinka tirion tiwa tobechukwu
tochi toivo tolu toluwalope tomiko tomoko tomos tonje topias topsy torbjørg torbjørn torcuil tord tordis torgeir
torgny torhild torill torkel torkil torkild torleif tormod torolf torquil torstein torunn torvald toshiko tosin
toyin tristram truc truels truid truls truong trupti trygve trym tsegaye tshepo tsvetan tudful tugba tugce tunji
tuomo turid turlough tuukka tuyet tuğçe twm tytti tómas tóra tórbjørn tórhallur uche uchenna udoka uduak ugochi
ugochukwu ugonna ugur uju ukamaka ulas umair umesh unathi unni unnur urd urho urien urmila urpo urszula urvashi uzma
uzoamaka uzoma vaibhav vaida vaidas vaishali vaiva valbona valda valdis valdrin valgerd valgerður valmai valon
valtyr vandana vandita vano varsha varun vasanthi vasfi vasiliki vasu vasudha vebjørn vedis veena veera veijo venkat
venkata venkatesh vered vermund vesa vesela vian vibhuti vidar vidhya vidkun vigdis vijaya vikas vilborg vilhelmine
vilho vilija viljami vinaya vineet vineeta vinko vinod violeta violetta vipin vipul virendra virginija virpi vishal
vivek vjosa vlatko volmar vuyo vytautas vyvyan väinö vølund wafa waheed wahid waleed wambui wanangwa wangari wanjiru
waqar waqas warsame waseem wasim wei wenceslas wenche wenjing wenjun wenna wictor wiesław wilf witold wojtek
wondwossen wulfric wystan xanthe xhevat xiang xiao xiaohong xiaoli xiaoling xiaoming xiaoyu xinyi xiu xiuying xolani
xuan xue yaara yagmur yamini yanling yasar yaser yash yashoda yasir yasuko yayra yda yemi yeonsu yesim yevgenia
yevhen yewande yidnekachew yifan yildiz yilmaz yingying yinka yitzhak ylva ynge yngvar ynyr yohannes yonas yonca
yoneko yordan yordanka yorick youngjae yrjö ysanne ysolde yuki yukiko yuko yuliia yuliya yurii yuriy yusra yutong
yuval yuxuan yvaine zadie zaheer zahid zahida zahraa zaina zakia zbigniew zdzisław zeinab zekiye zelah zelia zemfira
zennor zerina zewdi zhanna zhen zheng zhi zhihao zhong zikora zillah zilvinas ziv zodwa zohreh zorica zsuzsanna
zubaida zubair zuhal zuleika zulfiqar áine árni ásdís ásgeir ásmundur ásta åshild åsta æbbe éamonn ólafur ólöf óskar
örn ösp øystein ümran þorsteinn þuríður þóra þórdís þórður ženja živko žydrūnas`;

/** Bits of LEX to add, by the hash of the word. Made once, in under a millisecond. */
export function givenNames(): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (const name of GIVEN.trim().split(/\s+/)) known.set(wordHash(name), LEX.first);
  return known;
}
