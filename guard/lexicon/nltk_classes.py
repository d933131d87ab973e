"""nltk: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.states import EXCEPTION, ITS_ITEMS, ITS_TEXT, NO_ARGUMENTS

SOURCE = "nltk 3.10.4, nltk 3.8.1; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "nltk.ccg.chart": "BackwardTypeRaiseRule BinaryCombinatorRule CCGChartParser ForwardTypeRaiseRule",
            "nltk.ccg.combinator": (
                "BackwardCombinator DirectedBinaryCombinator ForwardCombinator UndirectedBinaryCombinator "
                "UndirectedComposition UndirectedFunctionApplication UndirectedSubstitution UndirectedTypeRaise"
            ),
            "nltk.ccg.lexicon": "Token",
            "nltk.chunk.api": "ChunkParserI",
            "nltk.chunk.regexp": "RegexpChunkParser",
            "nltk.classify.api": "ClassifierI MultiClassifierI",
            "nltk.classify.decisiontree": "DecisionTreeClassifier",
            "nltk.classify.maxent": "FunctionBackedMaxentFeatureEncoding MaxentFeatureEncodingI",
            "nltk.cluster.api": "ClusterI",
            "nltk.cluster.util": "VectorSpaceClusterer _DendrogramNode",
            "nltk.corpus.reader.comparative_sents": "Comparison",
            "nltk.corpus.reader.ieer": "IEERDocument",
            "nltk.corpus.reader.markdown": "MarkdownBlock",
            "nltk.corpus.reader.mte": "MTETagConverter",
            "nltk.corpus.reader.nombank": "NombankChainTreePointer NombankSplitTreePointer",
            "nltk.corpus.reader.ppattach": "PPAttachment",
            "nltk.corpus.reader.propbank": "PropbankChainTreePointer PropbankInflection PropbankSplitTreePointer",
            "nltk.corpus.reader.timit": "SpeakerInfo",
            "nltk.data": "PathPointer",
            "nltk.downloader": (
                "DownloaderMessage DownloaderShell FinishCollectionMessage FinishDownloadMessage FinishPackageMessage "
                "FinishUnzipMessage ProgressMessage SelectDownloadDirMessage StaleMessage StartCollectionMessage "
                "StartDownloadMessage StartPackageMessage StartUnzipMessage UpToDateMessage"
            ),
            "nltk.featstruct": "SubstituteBindingsSequence _UnificationFailure",
            "nltk.grammar": "DependencyGrammar ProbabilisticDependencyGrammar",
            "nltk.huggingface.dataset": "HFDatasetPathPointer",
            "nltk.inference.api": (
                "ModelBuilder ModelBuilderCommand ParallelProverBuilder Prover ProverCommand TheoremToolCommand "
                "TheoremToolCommandDecorator"
            ),
            "nltk.inference.discourse": "ReadingCommand",
            "nltk.inference.mace": "Mace",
            "nltk.inference.nonmonotonic": "PredHolder",
            "nltk.inference.prover9": "Prover9 Prover9CommandParent Prover9Parent",
            "nltk.inference.resolution": "DebugObject ResolutionProver",
            "nltk.inference.tableau": "Categories TableauProver",
            "nltk.internals": "Counter",
            "nltk.lm.api": "Smoothing",
            "nltk.metrics.association": (
                "BigramAssocMeasures NgramAssocMeasures QuadgramAssocMeasures TrigramAssocMeasures"
            ),
            "nltk.parse.api": "ParserI",
            "nltk.parse.chart": (
                "AbstractChartRule BottomUpPredictCombineRule BottomUpPredictRule ChartRuleI EmptyPredictRule "
                "FilteredBottomUpPredictCombineRule FilteredSingleEdgeFundamentalRule FundamentalRule LeafInitRule "
                "SingleEdgeFundamentalRule TopDownInitRule TopDownPredictRule"
            ),
            "nltk.parse.earleychart": (
                "CompleteFundamentalRule CompleterRule FeatureCompleteFundamentalRule FeatureCompleterRule "
                "FeatureScannerRule FilteredCompleteFundamentalRule ScannerRule"
            ),
            "nltk.parse.evaluate": "DependencyEvaluator",
            "nltk.parse.featurechart": (
                "FeatureBottomUpPredictCombineRule FeatureBottomUpPredictRule FeatureEmptyPredictRule "
                "FeatureFundamentalRule FeatureSingleEdgeFundamentalRule FeatureTopDownInitRule"
            ),
            "nltk.parse.nonprojectivedependencyparser": "NaiveBayesDependencyScorer NonprojectiveDependencyParser",
            "nltk.parse.pchart": (
                "ProbabilisticBottomUpInitRule ProbabilisticBottomUpPredictRule ProbabilisticFundamentalRule "
                "SingleEdgeProbabilisticFundamentalRule"
            ),
            "nltk.parse.projectivedependencyparser": (
                "ProbabilisticProjectiveDependencyParser ProjectiveDependencyParser"
            ),
            "nltk.parse.recursivedescent": "RecursiveDescentParser SteppingRecursiveDescentParser",
            "nltk.parse.viterbi": "ViterbiParser",
            "nltk.pathsec": "_SafeHTTPHandler _ValidatingRedirectHandler",
            "nltk.probability": "MLEProbDist",
            "nltk.sem.boxer": "NltkDrtBoxerDrsInterpreter PassthroughBoxerDrsInterpreter",
            "nltk.sem.chat80": "_SqliteStore",
            "nltk.sem.drt": "DrtExpression DrtTokens",
            "nltk.sem.hole": "Constants",
            "nltk.sem.linearlogic": "Expression Tokens",
            "nltk.sem.logic": "SubstituteBindingsI Tokens",
            "nltk.sentiment.vader": "VaderConstants",
            "nltk.stem.api": "StemmerI",
            "nltk.stem.cistem": "Cistem",
            "nltk.stem.wordnet": "WordNetLemmatizer",
            "nltk.tabdata": "MaxentDecoder MaxentEncoder PunktDecoder TabDecoder TabEncoder",
            "nltk.tag.api": "FeaturesetTaggerI TaggerI",
            "nltk.tbl.template": "BrillTemplateI",
            "nltk.tokenize.api": "StringTokenizer TokenizerI",
            "nltk.tokenize.casual": "TweetTokenizer",
            "nltk.tokenize.destructive": "MacIntyreContractions NLTKWordTokenizer",
            "nltk.tokenize.simple": "CharTokenizer SpaceTokenizer TabTokenizer",
            "nltk.tokenize.toktok": "ToktokTokenizer",
            "nltk.tokenize.treebank": "TreebankWordDetokenizer TreebankWordTokenizer",
            "nltk.tokenize.util": "CJKChars",
            "nltk.translate.bleu_score": "SmoothingFunction",
            "nltk.translate.gale_church": "LanguageIndependent",
            "nltk.translate.stack_decoder": "_Hypothesis",
            "nltk.twitter.api": "BasicTweetHandler",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.ccg.api": "AbstractCCGCategory FunctionalCategory",
            "nltk.ccg.chart": "CCGEdge",
            "nltk.collections": "AbstractLazySequence LazyConcatenation LazyIteratorList",
            "nltk.corpus.reader.framenet": "PrettyLazyConcatenation PrettyLazyIteratorList",
            "nltk.corpus.reader.nombank": "NombankTreePointer",
            "nltk.corpus.reader.propbank": "PropbankTreePointer",
            "nltk.corpus.reader.util": "ConcatenatedCorpusView",
            "nltk.corpus.reader.wordnet": "_WordNetObject",
            "nltk.featstruct": "CustomFeatureValue",
            "nltk.grammar": "FeatureValueType Nonterminal",
            "nltk.parse.chart": "LeafEdge",
            "nltk.parse.pchart": "ProbabilisticLeafEdge",
            "nltk.sem.boxer": "AbstractBoxerDrs",
            "nltk.sem.drt": "DRS DrtProposition",
            "nltk.sem.hole": "Constraint",
            "nltk.sem.logic": "AnyType BasicType EntityType EventType Expression TruthValueType Type",
            "nltk.tbl.rule": "TagRule",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.app.chartparser_app": (
                "BottomUpEdgeRule BottomUpLeftCornerEdgeRule ChartComparer ChartMatrixView ChartParserApp "
                "ChartResultsView ChartView EdgeList EdgeRule FundamentalEdgeRule TopDownPredictEdgeRule"
            ),
            "nltk.app.chunkparser_app": "RegexpChunkApp",
            "nltk.app.collocations_app": "CollocationsModel CollocationsModel.LoadCorpus CollocationsView",
            "nltk.app.concordance_app": (
                "ConcordanceSearchModel ConcordanceSearchModel.LoadCorpus ConcordanceSearchModel.SearchCorpus "
                "ConcordanceSearchView"
            ),
            "nltk.app.nemo_app": "FindZone ReplaceZone Zone",
            "nltk.app.rdparser_app": "RecursiveDescentApp",
            "nltk.app.srparser_app": "ShiftReduceApp",
            "nltk.app.wordnet_app": "MyServerHandler Reference",
            "nltk.ccg.chart": "CCGChart",
            "nltk.ccg.lexicon": "CCGLexicon",
            "nltk.chat.util": "Chat",
            "nltk.chunk.named_entity": "Maxent_NE_Chunker NEChunkParser NEChunkParserTagger",
            "nltk.chunk.regexp": (
                "ChunkRule ChunkRuleWithContext ChunkString ExpandLeftRule ExpandRightRule MergeRule RegexpChunkRule "
                "RegexpParser SplitRule StripRule UnChunkRule"
            ),
            "nltk.chunk.util": "ChunkScore",
            "nltk.classify.maxent": (
                "BinaryMaxentFeatureEncoding GISEncoding MaxentClassifier TadmEventMaxentFeatureEncoding "
                "TadmMaxentClassifier TypedMaxentFeatureEncoding"
            ),
            "nltk.classify.naivebayes": "NaiveBayesClassifier",
            "nltk.classify.positivenaivebayes": "PositiveNaiveBayesClassifier",
            "nltk.classify.rte_classify": "RTEFeatureExtractor",
            "nltk.classify.scikitlearn": "SklearnClassifier",
            "nltk.classify.senna": "Senna",
            "nltk.classify.svm": "SvmClassifier",
            "nltk.classify.textcat": "TextCat",
            "nltk.classify.util": "CutoffChecker",
            "nltk.classify.weka": "ARFF_Formatter WekaClassifier",
            "nltk.cluster.em": "EMClusterer",
            "nltk.cluster.gaac": "GAAClusterer",
            "nltk.cluster.kmeans": "KMeansClusterer",
            "nltk.cluster.util": "Dendrogram",
            "nltk.collocations": (
                "AbstractCollocationFinder BigramCollocationFinder QuadgramCollocationFinder TrigramCollocationFinder"
            ),
            "nltk.corpus.reader.aligned": "AlignedCorpusReader",
            "nltk.corpus.reader.api": "CategorizedCorpusReader CorpusReader SyntaxCorpusReader",
            "nltk.corpus.reader.bcp47": "BCP47CorpusReader",
            "nltk.corpus.reader.bnc": "BNCCorpusReader",
            "nltk.corpus.reader.bracket_parse": (
                "AlpinoCorpusReader BracketParseCorpusReader CategorizedBracketParseCorpusReader"
            ),
            "nltk.corpus.reader.categorized_sents": "CategorizedSentencesCorpusReader",
            "nltk.corpus.reader.chasen": "ChasenCorpusReader",
            "nltk.corpus.reader.childes": "CHILDESCorpusReader",
            "nltk.corpus.reader.chunked": "ChunkedCorpusReader",
            "nltk.corpus.reader.cmudict": "CMUDictCorpusReader",
            "nltk.corpus.reader.comparative_sents": "ComparativeSentencesCorpusReader",
            "nltk.corpus.reader.conll": "ConllChunkCorpusReader ConllCorpusReader ConllSRLInstance",
            "nltk.corpus.reader.crubadan": "CrubadanCorpusReader",
            "nltk.corpus.reader.dependency": "DependencyCorpusReader",
            "nltk.corpus.reader.framenet": "FramenetCorpusReader",
            "nltk.corpus.reader.ieer": "IEERCorpusReader",
            "nltk.corpus.reader.indian": "IndianCorpusReader",
            "nltk.corpus.reader.ipipan": "IPIPANCorpusReader",
            "nltk.corpus.reader.knbc": "KNBCorpusReader",
            "nltk.corpus.reader.lin": "LinThesaurusCorpusReader",
            "nltk.corpus.reader.markdown": (
                "CategorizedMarkdownCorpusReader CodeBlock MarkdownCorpusReader MarkdownSection"
            ),
            "nltk.corpus.reader.mte": "MTECorpusReader MTEFileReader",
            "nltk.corpus.reader.nkjp": "NKJPCorpusReader XML_Tool",
            "nltk.corpus.reader.nombank": "NombankCorpusReader NombankInstance NombankPointer",
            "nltk.corpus.reader.nps_chat": "NPSChatCorpusReader",
            "nltk.corpus.reader.opinion_lexicon": "OpinionLexiconCorpusReader",
            "nltk.corpus.reader.panlex_lite": "PanLexLiteCorpusReader",
            "nltk.corpus.reader.panlex_swadesh": "PanlexSwadeshCorpusReader",
            "nltk.corpus.reader.pl196x": "Pl196xCorpusReader",
            "nltk.corpus.reader.plaintext": (
                "CategorizedPlaintextCorpusReader EuroparlCorpusReader PlaintextCorpusReader "
                "PortugueseCategorizedPlaintextCorpusReader"
            ),
            "nltk.corpus.reader.ppattach": "PPAttachmentCorpusReader",
            "nltk.corpus.reader.propbank": "PropbankCorpusReader PropbankInstance PropbankPointer",
            "nltk.corpus.reader.pros_cons": "ProsConsCorpusReader",
            "nltk.corpus.reader.reviews": "Review ReviewLine ReviewsCorpusReader",
            "nltk.corpus.reader.rte": "RTECorpusReader RTEPair",
            "nltk.corpus.reader.semcor": "SemcorCorpusReader",
            "nltk.corpus.reader.senseval": "SensevalCorpusReader SensevalInstance",
            "nltk.corpus.reader.sentiwordnet": "SentiSynset SentiWordNetCorpusReader",
            "nltk.corpus.reader.sinica_treebank": "SinicaTreebankCorpusReader",
            "nltk.corpus.reader.string_category": "StringCategoryCorpusReader",
            "nltk.corpus.reader.switchboard": "SwitchboardCorpusReader",
            "nltk.corpus.reader.tagged": (
                "CategorizedTaggedCorpusReader MacMorphoCorpusReader TaggedCorpusReader TimitTaggedCorpusReader"
            ),
            "nltk.corpus.reader.timit": "TimitCorpusReader",
            "nltk.corpus.reader.toolbox": "ToolboxCorpusReader",
            "nltk.corpus.reader.twitter": "TwitterCorpusReader",
            "nltk.corpus.reader.udhr": "UdhrCorpusReader",
            "nltk.corpus.reader.verbnet": "VerbnetCorpusReader",
            "nltk.corpus.reader.wordlist": (
                "MWAPPDBCorpusReader NonbreakingPrefixesCorpusReader StopwordsCorpusReader SwadeshCorpusReader "
                "UnicharsCorpusReader WordListCorpusReader"
            ),
            "nltk.corpus.reader.wordnet": "WordNetCorpusReader WordNetICCorpusReader",
            "nltk.corpus.reader.xmldocs": "XMLCorpusReader",
            "nltk.corpus.reader.ycoe": "YCOECorpusReader YCOEParseCorpusReader YCOETaggedCorpusReader",
            "nltk.csvsec": "SafeCsvDictWriter SafeCsvWriter",
            "nltk.data": "ZipFilePathPointer",
            "nltk.downloader": "Collection Downloader DownloaderGUI DownloaderGUI._DownloadThread ErrorMessage Package",
            "nltk.draw.cfg": "CFGDemo CFGEditor ProductionList",
            "nltk.draw.table": "MultiListbox Table",
            "nltk.draw.tree": "TreeSegmentWidget TreeView TreeWidget",
            "nltk.draw.util": (
                "AbstractContainerWidget BoxWidget BracketWidget CanvasFrame CanvasWidget ColorizedList EntryDialog "
                "MutableOptionMenu OvalWidget ParenWidget ScrollWatcherWidget SequenceWidget ShowText SpaceWidget "
                "StackWidget SymbolWidget TextWidget"
            ),
            "nltk.featstruct": "FeatStructReader",
            "nltk.grammar": "CFG FeatureGrammar PCFG",
            "nltk.inference.api": (
                "BaseModelBuilderCommand BaseProverCommand BaseTheoremToolCommand ModelBuilderCommandDecorator "
                "ParallelProverBuilderCommand ProverCommandDecorator TheoremToolThread"
            ),
            "nltk.inference.discourse": "CfgReadingCommand DiscourseTester DrtGlueReadingCommand",
            "nltk.inference.mace": "MaceCommand",
            "nltk.inference.nonmonotonic": "ClosedDomainProver ClosedWorldProver UniqueNamesProver",
            "nltk.inference.prover9": "Prover9Command",
            "nltk.inference.resolution": "BindingDict ResolutionProverCommand",
            "nltk.inference.tableau": "Agenda Debug TableauProverCommand",
            "nltk.jsontags": "JSONTaggedDecoder JSONTaggedEncoder",
            "nltk.lm.api": "LanguageModel",
            "nltk.lm.counter": "NgramCounter",
            "nltk.lm.models": (
                "AbsoluteDiscountingInterpolated InterpolatedLanguageModel KneserNeyInterpolated Laplace Lidstone MLE "
                "StupidBackoff WittenBellInterpolated"
            ),
            "nltk.lm.smoothing": "AbsoluteDiscounting KneserNey WittenBell",
            "nltk.metrics.agreement": "AnnotationTask",
            "nltk.metrics.association": "ContingencyMeasures",
            "nltk.metrics.confusionmatrix": "ConfusionMatrix",
            "nltk.metrics.paice": "Paice",
            "nltk.misc.minimalset": "MinimalSet",
            "nltk.parse.bllip": "BllipParser",
            "nltk.parse.chart": (
                "BottomUpChartParser BottomUpLeftCornerChartParser CachedTopDownPredictRule Chart ChartParser "
                "LeftCornerChartParser SteppingChartParser TopDownChartParser"
            ),
            "nltk.parse.corenlp": "CoreNLPDependencyParser CoreNLPParser CoreNLPServer GenericCoreNLPParser",
            "nltk.parse.dependencygraph": "DependencyGraph",
            "nltk.parse.earleychart": (
                "EarleyChartParser FeatureEarleyChartParser FeatureIncrementalBottomUpChartParser "
                "FeatureIncrementalBottomUpLeftCornerChartParser FeatureIncrementalChart "
                "FeatureIncrementalChartParser FeatureIncrementalTopDownChartParser FeaturePredictorRule "
                "IncrementalBottomUpChartParser IncrementalBottomUpLeftCornerChartParser IncrementalChart "
                "IncrementalChartParser IncrementalLeftCornerChartParser IncrementalTopDownChartParser PredictorRule"
            ),
            "nltk.parse.featurechart": (
                "FeatureBottomUpChartParser FeatureBottomUpLeftCornerChartParser FeatureChart FeatureChartParser "
                "FeatureTopDownChartParser FeatureTopDownPredictRule InstantiateVarsChart"
            ),
            "nltk.parse.malt": "MaltParser",
            "nltk.parse.nonprojectivedependencyparser": "DemoScorer DependencyScorerI ProbabilisticNonprojectiveParser",
            "nltk.parse.pchart": (
                "BottomUpProbabilisticChartParser InsideChartParser LongestChartParser RandomChartParser "
                "UnsortedChartParser"
            ),
            "nltk.parse.projectivedependencyparser": "ChartCell",
            "nltk.parse.shiftreduce": "ShiftReduceParser SteppingShiftReduceParser",
            "nltk.parse.stanford": (
                "GenericStanfordParser StanfordDependencyParser StanfordNeuralDependencyParser StanfordParser"
            ),
            "nltk.parse.transitionparser": "Configuration Transition TransitionParser",
            "nltk.parse.util": "TestGrammar",
            "nltk.pathsec": "_SafeHTTPConnection _SafeHTTPSConnection _SafeHTTPSHandler",
            "nltk.probability": (
                "CrossValidationProbDist DictionaryProbDist ELEProbDist HeldoutProbDist ImmutableProbabilisticMixIn "
                "KneserNeyProbDist LaplaceProbDist LidstoneProbDist MutableProbDist ProbDistI ProbabilisticMixIn "
                "RandomProbDist SimpleGoodTuringProbDist UniformProbDist WittenBellProbDist"
            ),
            "nltk.sem.boxer": "Boxer BoxerDrsParser BoxerOutputDrsParser",
            "nltk.sem.chat80": "Concept",
            "nltk.sem.cooper_storage": "CooperStore",
            "nltk.sem.drt": "DrsDrawer DrtParser",
            "nltk.sem.drt_glue_demo": "DrsWidget DrtGlueDemo",
            "nltk.sem.evaluate": "Model",
            "nltk.sem.glue": "DrtGlue Glue",
            "nltk.sem.hole": "HoleSemantics",
            "nltk.sem.linearlogic": "LinearLogicParser",
            "nltk.sem.logic": "LogicParser",
            "nltk.sentiment.sentiment_analyzer": "SentimentAnalyzer",
            "nltk.sentiment.vader": "SentiText SentimentIntensityAnalyzer",
            "nltk.stem.arlstem2": "ARLSTem2",
            "nltk.stem.arlstem": "ARLSTem",
            "nltk.stem.isri": "ISRIStemmer",
            "nltk.stem.lancaster": "LancasterStemmer",
            "nltk.stem.porter": "PorterStemmer",
            "nltk.stem.regexp": "RegexpStemmer",
            "nltk.stem.rslp": "RSLPStemmer",
            "nltk.stem.snowball": (
                "ArabicStemmer DanishStemmer DutchStemmer EnglishStemmer FinnishStemmer FrenchStemmer GermanStemmer "
                "HungarianStemmer ItalianStemmer NorwegianStemmer PorterStemmer PortugueseStemmer RomanianStemmer "
                "RussianStemmer SnowballStemmer SpanishStemmer SwedishStemmer _LanguageSpecificStemmer "
                "_ScandinavianStemmer _StandardStemmer"
            ),
            "nltk.tag.brill": "BrillTagger",
            "nltk.tag.brill_trainer": "BrillTaggerTrainer",
            "nltk.tag.crf": "CRFTagger",
            "nltk.tag.hmm": "HiddenMarkovModelTagger HiddenMarkovModelTrainer",
            "nltk.tag.perceptron": "AveragedPerceptron PerceptronTagger",
            "nltk.tag.senna": "SennaChunkTagger SennaNERTagger SennaTagger",
            "nltk.tag.sequential": (
                "AffixTagger BigramTagger ClassifierBasedPOSTagger ClassifierBasedTagger ContextTagger DefaultTagger "
                "NgramTagger RegexpTagger SequentialBackoffTagger TrigramTagger UnigramTagger"
            ),
            "nltk.tag.stanford": "StanfordNERTagger StanfordPOSTagger StanfordTagger",
            "nltk.tag.tnt": "TnT",
            "nltk.tbl.template": "Template",
            "nltk.text": "ConcordanceIndex ContextIndex Text TextCollection TokenSearcher",
            "nltk.tokenize.legality_principle": "LegalitySyllableTokenizer",
            "nltk.tokenize.mwe": "MWETokenizer",
            "nltk.tokenize.punkt": "PunktBaseClass PunktParameters PunktSentenceTokenizer PunktTokenizer PunktTrainer",
            "nltk.tokenize.regexp": "BlanklineTokenizer RegexpTokenizer WhitespaceTokenizer WordPunctTokenizer",
            "nltk.tokenize.repp": "ReppTokenizer",
            "nltk.tokenize.sexpr": "SExprTokenizer",
            "nltk.tokenize.simple": "LineTokenizer",
            "nltk.tokenize.sonority_sequencing": "SyllableTokenizer",
            "nltk.tokenize.stanford": "StanfordTokenizer",
            "nltk.tokenize.stanford_segmenter": "StanfordSegmenter",
            "nltk.tokenize.texttiling": "TextTilingTokenizer TokenSequence TokenTableField",
            "nltk.toolbox": "StandardFormat ToolboxData ToolboxSettings",
            "nltk.translate.api": "AlignedSent PhraseTable",
            "nltk.translate.ibm1": "IBMModel1",
            "nltk.translate.ibm2": "IBMModel2 Model2Counts",
            "nltk.translate.ibm3": "IBMModel3 Model3Counts",
            "nltk.translate.ibm4": "IBMModel4 Model4Counts",
            "nltk.translate.ibm5": "IBMModel5 Model5Counts Slots",
            "nltk.translate.ibm_model": "Counts IBMModel",
            "nltk.translate.stack_decoder": "StackDecoder _Stack",
            "nltk.tree.prettyprinter": "TreePrettyPrinter",
            "nltk.twitter.api": "TweetHandlerI",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.ccg.api": "CCGVar Direction PrimitiveCategory",
            "nltk.ccg.chart": "CCGLeafEdge",
            "nltk.collections": "LazyEnumerate LazyMap LazyZip",
            "nltk.corpus.reader.aligned": "AlignedSentCorpusView",
            "nltk.corpus.reader.bnc": "BNCWordView",
            "nltk.corpus.reader.chasen": "ChasenCorpusView",
            "nltk.corpus.reader.chunked": "ChunkedCorpusView",
            "nltk.corpus.reader.dependency": "DependencyCorpusView",
            "nltk.corpus.reader.framenet": "PrettyLazyMap",
            "nltk.corpus.reader.indian": "IndianCorpusView",
            "nltk.corpus.reader.ipipan": "IPIPANCorpusView",
            "nltk.corpus.reader.mte": "MTECorpusView",
            "nltk.corpus.reader.nkjp": (
                "NKJPCorpus_Header_View NKJPCorpus_Morph_View NKJPCorpus_Segmentation_View NKJPCorpus_Text_View"
            ),
            "nltk.corpus.reader.opinion_lexicon": "IgnoreReadmeCorpusView",
            "nltk.corpus.reader.pl196x": "TEICorpusView",
            "nltk.corpus.reader.semcor": "SemcorWordView",
            "nltk.corpus.reader.senseval": "SensevalCorpusView",
            "nltk.corpus.reader.stopwords_extended": "StopwordsExtension",
            "nltk.corpus.reader.tagged": "TaggedCorpusView",
            "nltk.corpus.reader.util": "StreamBackedCorpusView",
            "nltk.corpus.reader.xmldocs": "XMLCorpusView",
            "nltk.featstruct": "Feature RangeFeature SlashFeature",
            "nltk.grammar": "DependencyProduction ProbabilisticProduction Production",
            "nltk.lm.vocabulary": "Vocabulary",
            "nltk.parse.chart": "EdgeI TreeEdge",
            "nltk.parse.featurechart": "FeatureTreeEdge",
            "nltk.parse.pchart": "ProbabilisticTreeEdge",
            "nltk.parse.projectivedependencyparser": "DependencySpan",
            "nltk.sem.boxer": (
                "BoxerCard BoxerDrs BoxerEq BoxerIndexed BoxerNamed BoxerNot BoxerOr BoxerPred BoxerProp BoxerRel "
                "BoxerWhq"
            ),
            "nltk.sem.drt": (
                "DrtAbstractVariableExpression DrtApplicationExpression DrtBinaryExpression DrtBooleanExpression "
                "DrtConcatenation DrtConstantExpression DrtEqualityExpression DrtEventVariableExpression "
                "DrtFunctionVariableExpression DrtIndividualVariableExpression DrtLambdaExpression "
                "DrtNegatedExpression DrtOrExpression"
            ),
            "nltk.sem.glue": "DrtGlueFormula GlueFormula",
            "nltk.sem.linearlogic": (
                "ApplicationExpression AtomicExpression BindingDict ConstantExpression ImpExpression VariableExpression"
            ),
            "nltk.sem.logic": (
                "AbstractVariableExpression AllExpression AndExpression ApplicationExpression BinaryExpression "
                "BooleanExpression ComplexType ConstantExpression EqualityExpression EventVariableExpression "
                "ExistsExpression FunctionVariableExpression IffExpression ImpExpression IndividualVariableExpression "
                "IotaExpression LambdaExpression NegatedExpression OrExpression QuantifiedExpression Variable "
                "VariableBinderExpression"
            ),
            "nltk.tag.brill": "Pos Word",
            "nltk.tbl.feature": "Feature",
            "nltk.tbl.rule": "Rule",
            "nltk.translate.ibm_model": "AlignmentInfo",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.parse.chart": "_ParseTreeBudget",
            "nltk.parse.generate": "_GenerationBudget",
            "nltk.tokenize.punkt": "PunktLanguageVars",
            "nltk.twitter.common": "_Match",
        },
        uses=frozenset({Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.corpus.reader.wordnet": "Lemma",
        },
        uses=frozenset({Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.corpus.reader.framenet": "Future",
            "nltk.corpus.util": "LazyCorpusLoader",
            "nltk.data": "LazyLoader",
            "nltk.lazyimport": "LazyModule",
            "nltk.sem.drt": "_AnaphoraBudget",
            "nltk.tokenize.punkt": "PunktToken",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.corpus.reader.wordnet": "Synset",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.corpus.reader.framenet": "FramenetError",
            "nltk.corpus.reader.wordnet": "WordNetError",
            "nltk.featstruct": "_UnificationFailureError",
            "nltk.inference.nonmonotonic": "ProverParseError",
            "nltk.inference.resolution": "ProverParseError _UnifyTimeout",
            "nltk.inference.tableau": "ProverParseError",
            "nltk.internals": "UntrustedJarError",
            "nltk.parse.corenlp": "CoreNLPServerError",
            "nltk.parse.dependencygraph": "DependencyGraphError",
            "nltk.pathsec": "TrustError",
            "nltk.sem.boxer": "UnparseableInputException",
            "nltk.sem.drt": "AnaphoraResolutionException",
            "nltk.sem.evaluate": "Error Undefined",
            "nltk.sem.linearlogic": "LinearLogicApplicationException VariableBindingException",
            "nltk.sem.logic": "TypeException",
            "nltk.tgrep": "TgrepException",
            "nltk.xmlsec": "StructureForbidden",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.inference.prover9": "Prover9Exception Prover9FatalException Prover9LimitExceededException",
            "nltk.inference.resolution": "BindingException UnificationException",
            "nltk.internals": "ReadError",
            "nltk.redos": "error",
            "nltk.sem.linearlogic": "UnificationException",
            "nltk.sem.logic": (
                "ExpectedMoreTokensException IllegalTypeException InconsistentTypeHierarchyException "
                "LogicalExpressionException TypeResolutionException UnexpectedTokenException"
            ),
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.inference.nonmonotonic": "SetHolder",
            "nltk.pathsec": "_Why",
            "nltk.sem.drt": "PossibleAntecedents",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.sem.lfg": "FStructure",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.collections": "Trie",
            "nltk.corpus.reader.bnc": "BNCSentence",
            "nltk.corpus.reader.conll": "ConllSRLInstanceList",
            "nltk.corpus.reader.framenet": "PrettyList SpecialList",
            "nltk.corpus.reader.panlex_lite": "Meaning",
            "nltk.corpus.reader.semcor": "SemcorSentence",
            "nltk.corpus.reader.switchboard": "SwitchboardTurn",
            "nltk.inference.resolution": "Clause",
            "nltk.probability": "ConditionalProbDist ConditionalProbDistI DictionaryConditionalProbDist",
            "nltk.sem.evaluate": "Assignment Valuation",
            "nltk.sem.glue": "DrtGlueDict GlueDict",
        },
        uses=frozenset({Use.BUILD, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.collections": "OrderedDict",
            "nltk.probability": "FreqDist",
            "nltk.tree.immutable": (
                "ImmutableMultiParentedTree ImmutableParentedTree ImmutableProbabilisticTree ImmutableTree"
            ),
            "nltk.tree.parented": "AbstractParentedTree MultiParentedTree ParentedTree",
            "nltk.tree.probabilistic": "ProbabilisticTree",
            "nltk.tree.tree": "Tree",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.probability": "ConditionalFreqDist",
        },
        uses=frozenset({Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.featstruct": "FeatureValueTuple",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW}),
        call=ITS_ITEMS,
        why="a tuple of what it is given",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.corpus.reader.markdown": "Image Link List",
            "nltk.corpus.reader.panlex_swadesh": "PanlexLanguage",
            "nltk.text": "ConcordanceLine",
            "nltk.translate.api": "PhraseTableEntry",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
    Family(
        names={
            "nltk.data": "FileSystemPathPointer GzipFileSystemPathPointer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        call=ITS_TEXT,
        why="a text, with attributes",
        source=SOURCE,
    ),
)
