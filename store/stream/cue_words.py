"""Words that show who speaks, how surely, and what is denied: English, some Spanish."""

from typing import Final

from store.text.wordlist import word_list

# To reject or dismiss a thing is an act; to deny it is a statement that it is not so.
DENYING: Final = word_list(
    """
    denied denies deny denying refuted refutes disputed disputes contradicted
    negó niega desmintió
    """
)
ATTRIBUTIONS: Final = DENYING | word_list(
    """
    rejected rejects rejecting dismissed dismisses rechazó
    said says say told tells tell stated announced announces declared declares added adds
    claimed claims claim argued argues insisted insists asserted asserts maintained maintains
    explained explains noted notes remarked remarks commented wrote writes
    reported reports revealed reveals disclosed confirmed confirms admitted admits
    acknowledged acknowledges conceded concedes recalled recalls replied replies answered responded
    warned warns threatened threatens vowed vows pledged pledges promised promises predicted
    predicts suggested suggests estimated estimates believes believed alleged alleges accused
    accuses complained complains urged urges demanded demands testified recounted stressed
    stresses emphasized emphasised underlined boasted boasts concluded concludes tweeted
    dijo dice dijeron afirmó afirma aseguró asegura declaró declara señaló anunció advirtió explicó
    según
    """
)
ATTRIBUTION_PHRASES: Final = ("according to", "in the words of", "de acuerdo con")
HEDGES: Final = word_list(
    """
    perhaps maybe possibly probably likely unlikely apparently seemingly presumably supposedly
    allegedly reportedly purportedly ostensibly arguably suspected rumored rumoured
    appears appear appeared seems seem seemed unclear unconfirmed unverified
    quizá quizás posiblemente probablemente presuntamente supuestamente
    """
)
HEDGE_PHRASES: Final = (
    *("tal vez", "thought to", "said to be", "said to have", "it is said", "believed to"),
    *("alleged to", "accused of"),
)
MODALS: Final = word_list(
    "will would could may might must shall should can if unless podría podrían"
)
MODAL_PHRASES: Final = (
    *("going to", "about to", "plans to", "plan to", "planned to", "intends to", "intend to"),
    *("expected to", "provided that", "in case"),
)
NEGATIONS: Final = word_list(
    """
    not no never none nobody nothing neither nor nowhere cannot without
    nunca jamás ni nadie ninguno ninguna tampoco
    """
)
NUMBER_WORDS: Final = word_list(
    """
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
    sixty seventy eighty ninety hundred thousand million billion dozen
    hundreds thousands millions billions dozens half
    """
)
