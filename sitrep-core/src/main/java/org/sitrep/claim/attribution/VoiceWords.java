package org.sitrep.claim.attribution;

import java.util.Set;
import java.util.regex.Pattern;

/** Nouns for those who speak, singular, lower case. */
final class VoiceWords {
    /** People without a name who speak. */
    static final Set<String> PEOPLE = SayingWords.words("""
            official source activist resident witness spokesman spokeswoman spokesperson doctor commander officer
            leader diplomat analyst expert minister ambassador envoy adviser advisor soldier fighter villager worker
            medic nurse survivor refugee elder member director head chief general colonel president secretary mayor
            journalist reporter correspondent photographer surgeon aide lawyer observer people local family relative
            monitor rescuer volunteer man woman teacher coordinator negotiator representative delegate engineer
            administrator pilot militant rebel insurgent shopkeeper farmer driver staff student scholar defector
            employee neighbour neighbor parent mother father brother sister widow midwife paramedic caretaker chairman
            chairwoman governor prefect bishop monk nun pastor headmaster investigator ombudsman judge prosecutor
            organiser campaigner merchant fisherman herder cook clerk bystander passenger passer-by deputy trader
            baker guard imam sheikh priest researcher specialist civilian inhabitant principal headmistress dean
            rector abbot matron warden premier chancellor patriarch captain major lieutenant sergeant admiral
            pharmacist vendor porter uncle cousin person somebody someone insider
            """);

    /** Outlets without a name. */
    static final Set<String> PAPERS = SayingWords.words("""
            media newspaper agency television tv radio website channel outlet press magazine broadcaster network
            paper daily station site
            """);

    /** Words for people that papers have for their names: "the Red Sea Monitor". */
    static final Set<String> TITLE_WORDS = SayingWords.words("""
            monitor observer reporter correspondent guardian examiner inquirer enquirer messenger advocate pilot
            scout witness sentinel
            """);

    /** Days, which say nothing. */
    static final Set<String> DAYS = SayingWords.words("""
            monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow
            """);

    /** Last words of the names of papers and stations: "the Harbour Courier". */
    static final Set<String> MASTHEADS = SayingWords.words("""
            herald courier post times news tribune gazette chronicle journal observer telegraph mail ledger examiner wire
            dispatch radio television weekly daily review bulletin echo broadcasting sentinel inquirer mercury argus
            messenger standard citizen guardian independent magazine newspaper newsletter
            """);

    /** What is published or shown. */
    static final Set<String> DOCUMENTS = SayingWords.words("""
            statement report communique communiqué tweet letter bulletin document estimate figure assessment survey post message
            release data briefing video account reports count tally interview dispatch study census audit
            """);

    /** What somebody has filmed. */
    static final Set<String> FILMS = SayingWords.words("""
            clip footage film recording picture photograph photo image imagery
            """);

    /** Bodies without a name. */
    static final Set<String> OFFICES = SayingWords.words("""
            ministry government army military command coalition group council department observatory monitor
            organisation organization force militia office opposition delegation committee authority party alliance
            regime administration union police hospital clinic diocese parish church municipality university charity court parliament side movement rebels unit brigade
            nation hall mission embassy bureau board directorate prefecture presidency federation association
            institute centre center society league foundation company firm operator utility enterprise bank museum
            airline cooperative institution secretariat chamber school college monastery command headquarters
            taskforce consortium syndicate team panel commission
            """);

    /** Those of whom a house has one. */
    static final Set<String> HEADS = SayingWords.words("""
            head director chief manager principal headmaster headmistress dean rector imam priest abbot matron warden
            governor chairman chairwoman
            """);

    /** Offices by which a report speaks of somebody it has named: "the director", "the mayor". */
    static final Set<String> TITLES = SayingWords.words("""
            director head chief mayor governor minister spokesman spokeswoman commander general colonel imam priest
            principal headmaster doctor surgeon coordinator elder leader president chairman manager bishop
            """);

    /** Houses that somebody heads. */
    static final Set<String> HOUSES = SayingWords.words("""
            hospital clinic school college university mosque church monastery orphanage camp prison museum library plant
            factory mine bank port airport refinery dam council municipality parish agency station
            """);

    /** People by what they are or do, beside {@link #PEOPLE}; they speak like them when a verb of saying asks for somebody. */
    private static final Set<String> PERSONS = SayingWords.words("""
            employee clerk caretaker guardian mechanic widow widower mother father brother sister son daughter uncle aunt
            cousin neighbour neighbor passenger pupil nun monk bishop pastor vicar rabbi mullah mufti captain sergeant
            lieutenant major brigadier admiral marshal corporal deputy governor premier cook captive hostage prisoner
            detainee patient herdsman shepherd fisherman sailor carpenter mason smith tailor butcher grocer miner nomad
            trustee judge prosecutor policeman policewoman sheriff fireman firefighter medic paramedic midwife chemist
            pharmacist vet dentist psychologist historian archaeologist geographer statistician economist politician
            lawmaker senator deputy_minister councillor councilman parliamentarian candidate campaigner organiser organizer
            blogger editor columnist stringer cameraman publisher translator interpreter mediator arbitrator negotiator
            attache consul emissary nuncio chaplain missionary catechist parent grandmother grandfather boy girl youth child
            teenager lad bystander onlooker eyewitness passer-by customer guest host landlord tenant owner keeper porter
            watchman sentry scout sniper gunner recruit conscript veteran deserter returnee migrant exile immigrant smuggler
            dealer merchant businessman businesswoman banker accountant technician electrician plumber welder
            foreman manager boss superintendent inspector auditor supervisor headmaster headmistress principal dean
            professor lecturer tutor schoolgirl schoolboy schoolmaster schoolteacher bus_driver lorry_driver truck_driver
            attendant steward stewardess conductor hairdresser barber beekeeper gardener vendor hawker peddler seller
            stallholder porter boatman ferryman skipper dockworker docker stevedore gravedigger undertaker sexton imam
            delegate ex-prisoner cleric preacher elder chieftain tribesman clansman bodyguard aide-de-camp insider
            executive shareholder investor motorist cyclist tourist traveller pensioner orphan bride groom warder jailer
            janitor cleaner waiter waitress singer actor painter artist poet writer author coach player scientist physicist
            surveyor trucker aid_worker believer worshipper parishioner pilgrim squatter camper hunter logger digger
            cabinet_member master harbourmaster stationmaster miller whistleblower informant go-between middleman staffer functionary civil_servant bureaucrat
            """);

    /** Things that say what is written on them. */
    static final Set<String> THINGS = SayingWords.words("""
            sign label caption poster leaflet map plaque headline banner screen notice book text page line poll song proverb
            article inscription
            """);

    /** Endings of nouns for people: "beekeeper", "geologist". */
    private static final Pattern AGENT =
            Pattern.compile(".{2,}(?:keeper|maker|worker|monger|woman|man|person|ologist|ician|smith)");

    private VoiceWords() {}

    /** Whether a noun, singular and in lower case, names somebody who can speak. */
    static boolean isPerson(String lemma) {
        return PEOPLE.contains(lemma)
                || PERSONS.contains(lemma)
                || AGENT.matcher(lemma).matches();
    }
}
