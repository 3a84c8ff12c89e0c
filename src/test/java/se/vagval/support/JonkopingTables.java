package se.vagval.support;

/**
 * The Jönköping review's today as tables on a clipboard, tabs between cells. Accounts, participants and outcome are as
 * the review of 2020 prints them (sections 3.3 and 3.4, appendix 3); the others hold what its text says, as an
 * investigator has it in a spreadsheet.
 */
public final class JonkopingTables {
    /** Names, board and region of the associations. */
    public static final String ASSOCIATIONS = """
            Förbund\tKort namn\tRegion\tPlatser i styrelsen
            Höglandets samordningsförbund\tHöglandet\tRegion Jönköpings län\t9
            Samordningsförbundet Södra Vätterbygden\tSödra Vätterbygden\tRegion Jönköpings län\t7
            Finnvedens samordningsförbund\tFinnveden\tRegion Jönköpings län\t6
            """;

    /** Municipalities as official statistics list them, code first, with the association beside. */
    public static final String MUNICIPALITIES = """
            Kod\tKommun\tInvånare\tInvånare 16–64\tFörbund
            0604\tAneby\t6 821\t3234,912408\tHöglandets samordningsförbund
            0686\tEksjö\t17 788\t8038,979262\tHöglandets samordningsförbund
            0662\tGislaved\t29 635\t18058,168708\tFinnvedens samordningsförbund
            0617\tGnosjö\t9 614\t6044,364809\tFinnvedens samordningsförbund
            0643\tHabo\t12 589\t6191,565447\tSamordningsförbundet Södra Vätterbygden
            0680\tJönköping\t142 427\t77123,150072\tSamordningsförbundet Södra Vätterbygden
            0642\tMullsjö\t7 385\t4034,373502\tSamordningsförbundet Södra Vätterbygden
            0682\tNässjö\t31 563\t14478,343509\tHöglandets samordningsförbund
            0684\tSävsjö\t11 721\t5241,828742\tHöglandets samordningsförbund
            0687\tTranås\t18 903\t8699,538454\tHöglandets samordningsförbund
            0665\tVaggeryd\t14 532\t7525,910980\tSamordningsförbundet Södra Vätterbygden
            0685\tVetlanda\t27 502\t12847,397625\tHöglandets samordningsförbund
            0683\tVärnamo\t34 530\t20207,466483\tFinnvedens samordningsförbund
            """;

    /** The accounts of 2019, section 3.3. */
    public static final String ACCOUNTS = """
            tkr\tHögländets samordningsförbund\tSamordningsförbundet Södra Vätterbygden\tFinnvedens samordningsförbund\tTotalt
            Summa intäkter\t6 423\t7 018\t5 144\t18 585
            Summa kostnader\t6 652\t8 151\t5 624\t20 427
            Årets resultat\t- 229\t- 1 133\t- 480\t- 1 842
            Eget kapital\t567\t989\t1 690\t3 246
            Eget kapital i andel av summa intäkter\t9 %\t14 %\t33 %\t17 %
            """;

    /** The revenue that is not the parties', what is left of the printed sums. */
    public static final String OTHER_REVENUE = """
            tkr\tFinnveden\tHöglandet\tSödra Vätterbygden
            Övriga intäkter\t4\t13\t946
            """;

    /** The state's grant and its utilisation, section 3.3. */
    public static final String ALLOCATION = """
            kr\tFinnveden\tHöglandet\tSödra Vätterbygden
            Beviljad tilldelning\t2 570 000\t3 205 000\t3 036 000
            Utnyttjande\t100 %\t80 %\t55 %
            """;

    /** Administration, with the associations as headings. */
    public static final String ADMINISTRATION = """
            Kostnad, kr\tAntal\tPer enhet\tKategori
            Höglandet\t\t\t
            Förbundschef\t0,75\t980 727,27\tFörbundschef
            Ekonomi- och lönehantering\t1\t81 000\tEkonomi och lön
            Revision\t1\t30 000\tRevision
            Styrelse\t9\t10 000\tStyrelse
            Information och webb\t1\t50 000\tInformation och webb
            Södra Vätterbygden\t\t\t
            Förbundschef\t0,55\t980 727,27\tFörbundschef
            Förbundssekreterare\t0,75\t980 727,27\tKansli
            Ekonomi- och lönehantering\t1\t81 000\tEkonomi och lön
            Revision\t1\t30 000\tRevision
            Styrelse\t7\t10 000\tStyrelse
            Information och webb\t1\t50 000\tInformation och webb
            Finnveden\t\t\t
            Förbundschef\t0,45\t980 727,27\tFörbundschef
            Förbundssekreterare\t0,25\t980 727,27\tKansli
            Ekonomi- och lönehantering\t1\t81 000\tEkonomi och lön
            Revision\t1\t30 000\tRevision
            Styrelse\t6\t10 000\tStyrelse
            Information och webb\t1\t50 000\tInformation och webb
            """;

    /** Who buys what of whom, section 3.2. */
    public static final String SERVICES = """
            Tjänst\tSäljare\tKöpare\tAndel av tjänsten\tBelopp, kr
            Förbundschef\tSödra Vätterbygden\tFinnveden\t45 %\t
            Förbundssekreterare\tSödra Vätterbygden\tFinnveden\t25 %\t
            Ekonomi- och lönehantering\tRegion Jönköpings län\tHöglandet\t\t81 000
            Ekonomi- och lönehantering\tRegion Jönköpings län\tSödra Vätterbygden\t\t81 000
            Ekonomi- och lönehantering\tRegion Jönköpings län\tFinnveden\t\t81 000
            """;

    /** Participants of 2019, section 3.4. */
    public static final String PARTICIPANTS = """
            Förbund\tAntal deltagare\tAndel kvinnor, %\tAndel män, %
            Södra Vätterbygden\t170\t55\t45
            Finnveden\t200\t51\t49
            Högländet\t202\t40\t60
            """;

    /** Outcome of 2019, appendix 3. */
    public static final String OUTCOMES = """
            Avslutade deltagare:\tSödra vätterbygden\t\t\tFinnveden\t\t\tHögländet\t\t\tLänet\t\t\tRiket\t\t
            \tTotalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän
            Antal\t85\t48\t37\t49\t23\t26\t67\t32\t35\t201\t103\t98\t12 309\t6 681\t5 628
            Fördelning\t100%\t56%\t44%\t100%\t47%\t53%\t100%\t48%\t52%\t100%\t51%\t49%\t100%\t54%\t46%
            Antal unika\t85\t48\t37\t48\t22\t26\t66\t32\t34\t199\t102\t97\t11 469\t6 190\t5 279
            Andel yngre än 30 år vid start\t52%\t50%\t54%\t27%\t26%\t27%\t90%\t84%\t94%\t58%\t55%\t61%\t37%\t31%\t45%
            Andel med offentlig försörjning i mer än 3 år vid start\t32%\t29%\t35%\t51%\t57%\t46%\t34%\t34%\t34%\t37%\t37%\t38%\t40%\t44%\t35%
            Andel med grundskoleexamen som högst slutförda utbildning\t25%\t27%\t22%\t37%\t43%\t31%\t45%\t47%\t43%\t34%\t37%\t32%\t34%\t30%\t39%
            Andel med någon form av eftergymnasial utbildning\t27%\t27%\t27%\t10%\t\t19%\t1%\t3%\t\t14%\t14%\t15%\t19%\t22%\t16%
            Genomsnittlig inskrivningstid i dagar\t427\t407\t453\t248\t198\t292\t405\t434\t378\t376\t369\t384\t268\t256\t283
            Antal i förvärsarbete\t29\t12\t17\t28\t9\t19\t28\t11\t17\t85\t32\t53\t2 118\t1 008\t1 110
            Förvärsarbete motsvarande antal heltidsarbeten *\t21,2\t9,2\t12,0\t25,0\t8,5\t16,5\t19,8\t7,5\t12,3\t66,0\t25,2\t40,8\t1758,0\t784\t9744,0
            Andel i förvärsarbete\t34%\t25%\t46%\t57%\t39%\t73%\t42%\t34%\t49%\t42%\t31%\t54%\t17%\t15%\t20%
            Antal i förvärsarbete och/eller studier\t36\t17\t19\t30\t10\t20\t33\t13\t20\t99\t40\t59\t3 412\t1 698\t1 714
            Förvärsarbete och/eller studier, motsvarande antal heltidsarbeten *\t26,7\t13,5\t13,3\t27,0\t9,5\t17,5\t28,4\t9,5\t15,3\t78,5\t32,4\t46,1\t2 978\t1 422\t1 556
            Antal som fått eller ökat omfattning av arbete och/eller studier\t28\t11\t17\t28\t10\t18\t25\t10\t15\t81\t31\t50\t2 653\t1 316\t1 337
            """;

    private JonkopingTables() {}
}
