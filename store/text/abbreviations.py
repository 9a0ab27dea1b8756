"""Short forms whose full stop does not end a sentence: English, Spanish, German, French."""

from typing import Final

from store.text.wordlist import word_list

# A name or a word always follows these; titles only when capitalised ("Gen.", not "gen.").
TITLES: Final = word_list(
    """
    gen lt col maj capt cpt sgt cpl pvt brig cmdr adm adml vadm insp supt
    dr mr mrs ms mx prof rev hon amb sen rep gov pres sec st ste mt ft messrs sh
    sr sra srta srs dra lic pbro mons gral tte cnel dip ing
    hr fr frl dipl mme mlle mgr
    """
)
NEVER_LAST: Final = word_list(
    """
    vs approx ca cca cf viz e.g i.e eg al p.ej p.ex
    bzgl evtl ggf inkl zzgl bspw sog vgl z.b d.h u.a o.ä
    """
)

# These need a number after them, else they end the sentence.
BEFORE_NUMBER: Final = word_list(
    """
    no nos nr núm num n° art arts abs fig figs p pp pg pág vol vols ch cap sec ed op par para ziff
    okt dez ene abr ago dic janv févr avr juil déc
    """
)

# These go on unless a usual first word of a sentence follows; months and days when capitalised.
SOMETIMES_LAST: Final = word_list(
    """
    inc corp co ltd llc plc jr esq bros dept univ assn gmbh etc usw uvm blvd ph.d m.d b.a m.a
    """
)
CALENDAR: Final = word_list(
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun"
)

FIRST_WORDS: Final = word_list(
    """
    the a an this that these those there here it its he she they we i you his her their our my your
    in on at by for from with after before during since until while when where what who why how as
    but and or so yet if although though because however meanwhile some many most all both each no
    not another one two several under over according
    el la los las un una lo en por para con sin pero y aunque según este esta ese esa
    der die das ein eine er sie es wir ich in im am auf mit nach bei aber und doch auch dieser diese
    le les des une il elle ils elles nous on dans par pour avec mais et cette ces selon
    """
)

MONTHS_AFTER_ORDINAL: Final = word_list(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts
    """
)
